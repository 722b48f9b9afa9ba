import * as z from 'zod';
import type { IsoDate } from '../timescale/index.ts';
import type { Change } from './compare.ts';
import { TOLD_KINDS } from './kinds.ts';
import type { Lines, Told } from './told.ts';

/** An entry of a procedure's history: what was published as a whole, or a record's change with a sentence on why. */
export type Entry =
  | { readonly date: IsoDate; readonly change: 'published'; readonly text: string }
  | ({ readonly date: IsoDate; readonly why?: string } & Change);

/** What a procedure's folder `history/` holds. */
export interface History {
  /** The records as readers were last told of them; undefined where the history has not begun. */
  readonly told: Told | undefined;
  /** The oldest first. */
  readonly entries: readonly Entry[];
}

/** A file of the history that is none, with its name, what is wrong and what to do. */
export class BadHistory extends Error {}

const LINE = z.strictObject({
  title: z.string().optional(),
  said: z.string().optional(),
  min: z.string().optional(),
  max: z.string().optional(),
  words: z.string(),
});
const LINES = z.record(z.string(), LINE);

const OF_RECORD = {
  date: z.iso.date(),
  kind: z.enum(TOLD_KINDS),
  id: z.string(),
  why: z.string().optional(),
};
const ENTRIES = z.array(
  z.discriminatedUnion('change', [
    z.strictObject({ date: z.iso.date(), change: z.literal('published'), text: z.string() }),
    z.strictObject({ ...OF_RECORD, change: z.literal('changed'), was: LINE, now: LINE }),
    z.strictObject({ ...OF_RECORD, change: z.literal('new'), now: LINE }),
    z.strictObject({ ...OF_RECORD, change: z.literal('gone'), was: LINE }),
    z.strictObject({ ...OF_RECORD, change: z.literal('renamed'), from: z.string(), now: LINE }),
  ]),
);

function read<T>(schema: z.ZodType<T>, file: string, text: string): T {
  const mend = 'Take it back from the version before, and let `npm run changes` write it.';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadHistory(`${file}: it is not whole JSON. ${mend}`, { cause: error });
  }
  const found = schema.safeParse(json);
  if (found.success) return found.data;
  throw new BadHistory(`${file}: ${z.prettifyError(found.error)}. ${mend}`);
}

/** The entries in the text of a `changes.json`. Throws a BadHistory that names the file where it is none. */
export const readEntries = (file: string, text: string): readonly Entry[] =>
  read(ENTRIES, file, text);

/** The lines in the text of a file of one kind. Throws a BadHistory that names the file where it is none. */
export const readLines = (file: string, text: string): Lines => read(LINES, file, text);

/** The fields of entries and lines in the order in which they are written, whatever made them. */
const FIELDS = [
  ...['date', 'change', 'kind', 'id', 'from', 'was', 'now', 'why', 'text'],
  ...['title', 'said', 'min', 'max', 'words'],
];

/** The entries as they are written, a field a line. */
export const entriesText = (entries: readonly Entry[]): string =>
  `${JSON.stringify(entries, FIELDS, 2)}\n`;

/** Lines as they are written: by id, one a line, so that a change of a record is a change of its line. */
export function linesText(lines: Lines): string {
  const written = Object.entries(lines)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, line]) => `  ${JSON.stringify(id)}: ${JSON.stringify(line, FIELDS)}`);
  return `{\n${written.join(',\n')}\n}\n`;
}

/** Whether two entries tell the same. */
export const isSameEntry = (a: Entry, b: Entry): boolean => entriesText([a]) === entriesText([b]);
