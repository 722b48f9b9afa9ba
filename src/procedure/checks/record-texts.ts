import type { Procedure } from '../procedure.ts';
import { recordKinds } from '../record-kinds.ts';
import type { RecordFile } from './fault.ts';

/** A text of a record: something that a reader is shown. */
export interface RecordText {
  readonly records: RecordFile;
  readonly id: string;
  /** The entry that holds it: "text", "title". */
  readonly entry: string;
  readonly text: string;
}

/** Entries that hold a clause's reference, a chapter's own heading, or the words and the cycle that are the record's own figure. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  'ref',
  'section',
  'source',
  'words',
  'occurs',
  'strength',
]);

/** The records of a procedure by the file that holds them, the head of `procedure.ts` among them. */
function recordsByFile(
  procedure: Procedure,
): readonly (readonly [RecordFile, Readonly<Record<string, unknown>>])[] {
  const { name, summary, stages, events } = procedure;
  const others = recordKinds().flatMap(([, { file, records }]) =>
    file === 'procedure' ? [] : [[file, records(procedure)] as const],
  );
  return [['procedure', { head: { name, summary }, stages, events }], ...others];
}

function idsOf(procedure: Procedure): ReadonlySet<string> {
  const keys = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)])
      : Array.isArray(value)
        ? value.flatMap(keys)
        : [];
  return new Set(recordsByFile(procedure).flatMap(([, records]) => keys(records)));
}

function stringsIn(value: unknown, entry: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[entry, value]];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, entry));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_TEXT.has(key))
    .flatMap(([key, inner]) => stringsIn(inner, key));
}

/** Every text of every record, ids and references left out. */
export function recordTexts(procedure: Procedure): readonly RecordText[] {
  const ids = idsOf(procedure);
  return recordsByFile(procedure).flatMap(([records, all]) =>
    Object.entries(all).flatMap(([id, record]) =>
      stringsIn(record, id)
        .filter(([, text]) => !ids.has(text))
        .map(([entry, text]) => ({ records, id, entry, text })),
    ),
  );
}
