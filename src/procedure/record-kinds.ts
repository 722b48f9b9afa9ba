import {
  chapterUrl,
  checkUrl,
  deadlineUrl,
  glossaryUrl,
  mapUrl,
  openQuestionUrl,
  phasesUrl,
  roleUrl,
  sectionUrl,
} from './addresses.ts';
import type { Procedure } from './procedure.ts';

/** What the guide knows of a kind of record. */
interface KindOfRecord {
  /** As a sentence names one: "no section prints the timescale …". */
  readonly name: string;
  /** `content/<procedure>/<file>.ts`, or a folder of that name. */
  readonly file: string;
  /** A procedure's records of this kind, by id. */
  readonly records: (procedure: Procedure) => Readonly<Record<string, unknown>>;
  /** The component by which a section prints or shows one. */
  readonly component?: string;
  /** The address of one, where it has a page or a place on a page. */
  readonly url?: (procedure: Procedure, id: string) => string;
  /** What a search hit says that it is; none where it is not found by itself. */
  readonly searchedAs?: string;
  /** The file of the open data that holds it. */
  readonly publishedAs?: string;
  /** Each record, and each part of one, rests on a clause. */
  readonly cites?: true;
}

/** Sections and chapters are ordered lists, whose records are their own ids. */
const byId = (ids: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(ids.map((id) => [id, {}]));

/** Every kind of record. A further kind is its own files and an entry here. */
export const RECORD_KINDS = {
  section: {
    name: 'section',
    file: 'procedure',
    records: ({ sections }) => byId(sections),
    url: (procedure, id) => sectionUrl(procedure.id, id),
    searchedAs: 'section',
  },
  chapter: {
    name: 'chapter',
    file: 'chapters',
    records: ({ chapters }) => chapters ?? {},
    url: (procedure, id) => chapterUrl(procedure.id, id),
    searchedAs: 'section',
  },
  event: {
    name: 'event',
    file: 'procedure',
    records: ({ events }) => events,
    publishedAs: 'events',
  },
  role: {
    name: 'role',
    file: 'roles',
    records: ({ roles }) => roles,
    url: (procedure, id) => roleUrl(procedure.id, id),
    publishedAs: 'roles',
  },
  timescale: {
    name: 'timescale',
    file: 'timescales',
    records: ({ timescales }) => timescales,
    component: 'Timescale',
    url: (procedure, id) => deadlineUrl(procedure.id, id),
    searchedAs: 'timescale',
    publishedAs: 'timescales',
    cites: true,
  },
  figure: {
    name: 'figure',
    file: 'figures',
    records: ({ figures }) => figures,
    component: 'Figure',
    url: (procedure, id) =>
      sectionUrl(procedure.id, procedure.figures[id]?.sources[0].section ?? ''),
    publishedAs: 'figures',
    cites: true,
  },
  duty: {
    name: 'duty',
    file: 'duties',
    records: ({ duties }) => duties,
    component: 'Duty',
    url: (procedure, id) =>
      sectionUrl(procedure.id, procedure.duties[id]?.sources[0].section ?? '', `duty-${id}`),
    publishedAs: 'duties',
    cites: true,
  },
  phases: {
    name: 'timeline',
    file: 'phases',
    records: ({ phases }) => phases,
    component: 'Phases',
    url: ({ id }) => phasesUrl(id),
    publishedAs: 'phases',
    cites: true,
  },
  checkSet: {
    name: 'set of checks',
    file: 'eligibility-sets',
    records: ({ eligibilitySets }) => eligibilitySets ?? {},
    component: 'Check',
    url: (procedure, id) => checkUrl(procedure.id, id),
    searchedAs: 'check',
    cites: true,
  },
  check: {
    name: 'check',
    file: 'eligibility',
    records: ({ eligibility }) => eligibility,
    component: 'Check',
    url: (procedure, id) => checkUrl(procedure.id, id),
    searchedAs: 'check',
    publishedAs: 'eligibility',
    cites: true,
  },
  map: {
    name: 'map',
    file: 'process-maps',
    records: ({ processMaps }) => processMaps,
    component: 'Map',
    url: (procedure, id) => mapUrl(procedure.id, id),
    searchedAs: 'process map',
    publishedAs: 'process-maps',
    cites: true,
  },
  term: {
    name: 'term',
    file: 'glossary',
    records: ({ glossary }) => glossary,
    component: 'Term',
    url: (procedure, id) => glossaryUrl(procedure.id, id),
    searchedAs: 'glossary',
    publishedAs: 'glossary',
    cites: true,
  },
  openQuestion: {
    name: 'open question',
    file: 'open-questions',
    records: ({ openQuestions }) => openQuestions,
    component: 'OpenQuestion',
    url: (procedure, id) => openQuestionUrl(procedure.id, id),
    searchedAs: 'open question',
    publishedAs: 'open-questions',
    cites: true,
  },
} as const satisfies Record<string, KindOfRecord>;

/** A kind of record by its name in code. */
export type RecordKindId = keyof typeof RECORD_KINDS;

/** An entry of the table. */
export type RecordKind = KindOfRecord & {
  readonly file: (typeof RECORD_KINDS)[RecordKindId]['file'];
};

/** The kinds with their ids, in the order of the table. */
export const recordKinds = (): readonly (readonly [RecordKindId, RecordKind])[] =>
  Object.entries(RECORD_KINDS).flatMap(([id, kind]) =>
    isRecordKind(id) ? [[id, kind] as const] : [],
  );

/** Whether a word is the id of a kind of record. */
export const isRecordKind = (word: string): word is RecordKindId =>
  Object.hasOwn(RECORD_KINDS, word);
