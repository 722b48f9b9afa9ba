import type { Procedure, RecordKindId } from '../procedure/index.ts';
import { RECORD_KINDS, procedureUrl } from '../procedure/index.ts';
import type { Section } from '../procedure/section/index.ts';
import { checkLines, checkSetLine } from './lines/check-lines.ts';
import { mapLines, phaseLines } from './lines/map-lines.ts';
import {
  documentLine,
  dutyLine,
  eventLine,
  figureLine,
  pageLine,
  questionLine,
  roleLine,
  termLine,
} from './lines/prose-lines.ts';
import { linesOf } from './lines/sentences.ts';
import { timescaleLine } from './lines/timescale-line.ts';
import type { Lines, Told, ToldKind } from './told.ts';
import { partOf, recordOf } from './told.ts';

/** How a kind of record is told. */
interface KindTold {
  /** `content/<procedure>/history/<file>.json` holds its lines. */
  readonly file: string;
  readonly lines: (procedure: Procedure, sections: readonly Section[]) => Lines;
  /** What a part of one is called. */
  readonly part?: string;
}

/** Every kind, in the order in which a reader is told of changes: what binds first, then what explains it. */
const KINDS = {
  document: { file: 'document', lines: (procedure) => ({ document: documentLine(procedure) }) },
  timescale: { file: 'timescales', lines: (own) => linesOf(own.timescales, timescaleLine) },
  figure: { file: 'figures', lines: (own) => linesOf(own.figures, figureLine) },
  duty: { file: 'duties', lines: (own) => linesOf(own.duties, dutyLine) },
  checkSet: {
    file: 'eligibility-sets',
    lines: (own) => linesOf(own.eligibilitySets ?? {}, checkSetLine),
  },
  check: {
    file: 'eligibility',
    lines: (own) => checkLines(own.eligibility),
    part: 'part of a check',
  },
  map: { file: 'process-maps', lines: (own) => mapLines(own.processMaps), part: 'step of a map' },
  phases: { file: 'phases', lines: (own) => phaseLines(own.phases), part: 'row of a timeline' },
  openQuestion: {
    file: 'open-questions',
    lines: (own) => linesOf(own.openQuestions, questionLine),
  },
  role: { file: 'roles', lines: (own) => linesOf(own.roles, roleLine) },
  event: { file: 'events', lines: (own) => linesOf(own.events, eventLine) },
  term: { file: 'glossary', lines: (own) => linesOf(own.glossary, termLine) },
  chapter: { file: 'chapters', lines: (own) => linesOf(own.chapters ?? {}, pageLine) },
  section: {
    file: 'sections',
    lines: (_, sections) =>
      Object.fromEntries(sections.map(({ id, frontMatter }) => [id, pageLine(frontMatter)])),
  },
} as const satisfies Record<RecordKindId | 'document', KindTold>;

/** Whether a word is the name of a kind. */
export const isToldKind = (word: string): word is ToldKind => Object.hasOwn(KINDS, word);

/** The kinds in the order in which they are told. */
export const TOLD_KINDS: readonly ToldKind[] = Object.keys(KINDS).filter(isToldKind);

/** A value for each kind. */
export const forEachKind = <Value>(value: (kind: ToldKind) => Value): Record<ToldKind, Value> => ({
  document: value('document'),
  timescale: value('timescale'),
  figure: value('figure'),
  duty: value('duty'),
  checkSet: value('checkSet'),
  check: value('check'),
  map: value('map'),
  phases: value('phases'),
  openQuestion: value('openQuestion'),
  role: value('role'),
  event: value('event'),
  term: value('term'),
  chapter: value('chapter'),
  section: value('section'),
});

/** The file of `content/<procedure>/history/` that holds the lines of a kind. */
export const historyFile = (kind: ToldKind): string => `${KINDS[kind].file}.json`;

/** All that the records of a procedure tell; `sections` are its own, as they are read. */
export const toldBy = (procedure: Procedure, sections: readonly Section[]): Told =>
  forEachKind((kind) => KINDS[kind].lines(procedure, sections));

/** What a line tells, as a sentence names it: "duty", "step of a map". */
export function toldName(kind: ToldKind, id: string): string {
  if (kind === 'document') return 'document';
  const told: KindTold = KINDS[kind];
  return (partOf(id) === undefined ? undefined : told.part) ?? RECORD_KINDS[kind].name;
}

/** The file in which a record of the kind stands, as `locate` finds it. */
export const recordFile = (kind: ToldKind): (typeof RECORD_KINDS)[RecordKindId]['file'] =>
  kind === 'document' ? 'procedure' : RECORD_KINDS[kind].file;

/** The place of the guide where what a line tells stands now; undefined where it has none of its own. */
export function toldUrl(procedure: Procedure, kind: ToldKind, id: string): string | undefined {
  if (kind === 'document') return `${procedureUrl(procedure.id)}#document`;
  if (kind === 'event') return undefined;
  const url = RECORD_KINDS[kind].url(procedure, recordOf(id));
  const part = partOf(id);
  return part === undefined || kind === 'phases' ? url : `${url}#${part}`;
}
