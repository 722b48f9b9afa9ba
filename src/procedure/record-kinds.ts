import {
  chapterUrl,
  checkUrl,
  deadlineUrl,
  glossaryUrl,
  mapUrl,
  phasesUrl,
  roleUrl,
  sectionUrl,
} from './addresses.ts';
import type { KindOfRecord } from './kind-of-record.ts';
import { openQuestionUrl } from './question-place.ts';

/** Sections and chapters are ordered lists, whose records are their own ids. */
const byId = (ids: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(ids.map((id) => [id, {}]));

/** Every kind of record. A further kind is its own files and an entry here. */
export const RECORD_KINDS = {
  section: {
    name: 'section',
    file: 'procedure',
    records: ({ sections }) => byId(sections),
    listed: true,
    url: (procedure, id) => sectionUrl(procedure.id, id),
    searchedAs: 'section',
  },
  chapter: {
    name: 'chapter',
    file: 'chapters',
    records: ({ chapters }) => chapters ?? {},
    title: ({ chapters }, id) => chapters?.[id]?.title,
    aside: ({ chapters }, id) => chapters?.[id]?.ref,
    listed: true,
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
    title: ({ roles }, id) => roles[id]?.name,
    url: (procedure, id) => roleUrl(procedure.id, id),
    searchedAs: 'role',
    publishedAs: 'roles',
  },
  timescale: {
    name: 'timescale',
    file: 'timescales',
    records: ({ timescales }) => timescales,
    component: 'Timescale',
    title: ({ timescales }, id) => timescales[id]?.title,
    listed: true,
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
    searchedAs: 'duty',
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
  map: {
    name: 'map',
    file: 'process-maps',
    folder: true,
    records: ({ processMaps }) => processMaps,
    component: 'Map',
    title: ({ processMaps }, id) => processMaps[id]?.title,
    listed: true,
    url: (procedure, id) => mapUrl(procedure.id, id),
    searchedAs: 'process map',
    publishedAs: 'process-maps',
    cites: true,
  },
  checkSet: {
    name: 'set of checks',
    file: 'eligibility-sets',
    records: ({ eligibilitySets }) => eligibilitySets ?? {},
    component: 'Check',
    title: ({ eligibilitySets }, id) => eligibilitySets?.[id]?.title,
    listed: true,
    url: (procedure, id) => checkUrl(procedure.id, id),
    searchedAs: 'check',
    cites: true,
  },
  check: {
    name: 'check',
    file: 'eligibility',
    records: ({ eligibility }) => eligibility,
    component: 'Check',
    title: ({ eligibility }, id) => eligibility[id]?.title,
    listed: true,
    url: (procedure, id) => checkUrl(procedure.id, id),
    searchedAs: 'check',
    publishedAs: 'eligibility',
    cites: true,
  },
  term: {
    name: 'term',
    file: 'glossary',
    records: ({ glossary }) => glossary,
    component: 'Term',
    title: ({ glossary }, id) => glossary[id]?.term,
    aside: ({ glossary }, id) => glossary[id]?.expansion,
    listed: true,
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
    title: ({ openQuestions }, id) => openQuestions[id]?.title,
    url: openQuestionUrl,
    searchedAs: 'open question',
    publishedAs: 'open-questions',
    cites: true,
  },
} as const satisfies Record<string, KindOfRecord>;

/** A kind of record by its name in code. */
export type RecordKindId = keyof typeof RECORD_KINDS;

const isRecordKind = (word: string): word is RecordKindId => Object.hasOwn(RECORD_KINDS, word);

/** An entry of the table. */
export type RecordKind = KindOfRecord & {
  readonly file: (typeof RECORD_KINDS)[RecordKindId]['file'];
};

/** The kinds with their ids, in the order of the table. */
export const recordKinds = (): readonly (readonly [RecordKindId, RecordKind])[] =>
  Object.entries(RECORD_KINDS).flatMap(([id, kind]) =>
    isRecordKind(id) ? [[id, kind] as const] : [],
  );

/** Where the records of a kind stand in a procedure's folder: `roles.ts`, `process-maps/`. */
export const fileOf = ({ file, folder }: KindOfRecord): string =>
  folder === true ? `${file}/` : `${file}.ts`;
