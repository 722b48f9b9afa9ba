import type { z } from 'zod';
import type { Procedure } from '../procedure/index.ts';
import { BANK_HOLIDAYS } from '../timescale/index.ts';
import { events, phases, roles } from './records/case-records.ts';
import { eligibility } from './records/eligibility.ts';
import { processMaps } from './records/process-maps.ts';
import { procedures } from './records/procedures.ts';
import { duties, figures, glossary, openQuestions } from './records/prose-records.ts';
import { timescales } from './records/timescales.ts';
import { bankHoliday } from './schema/bank-holiday.ts';
import { duty } from './schema/duty.ts';
import { check } from './schema/eligibility.ts';
import { event } from './schema/event.ts';
import { figure } from './schema/figure.ts';
import { glossaryEntry } from './schema/glossary-entry.ts';
import { openQuestion } from './schema/open-question.ts';
import { phaseModel } from './schema/phase.ts';
import { procedure } from './schema/procedure.ts';
import { processMap } from './schema/process-map.ts';
import { role } from './schema/role.ts';
import { timescale } from './schema/timescale.ts';

/** A file of the open data: `/data/<name>.json`, with its schema at `/data/schema/<name>.json`. */
export interface DataFile {
  readonly title: string;
  /** What it holds, in a sentence or two. */
  readonly about: string;
  /** The schema of one record; the file is an array of them. */
  readonly schema: z.ZodType;
  readonly records: (library: readonly Procedure[]) => readonly unknown[];
  /** What makes its records, where they are not those of `content/`. */
  readonly madeBy?: string;
}

/** Every file of the open data, by name, in the order in which `/data/` lists them. */
export const DATA_FILES = {
  procedures: {
    title: 'Procedures',
    about: 'The procedures, with what each document says of itself.',
    schema: procedure,
    records: procedures,
  },
  timescales: {
    title: 'Timescales',
    about:
      'Every timed rule: what the clause states, and each thing that it may mean. A rule with more than one reading is unclear.',
    schema: timescale,
    records: timescales,
  },
  figures: {
    title: 'Figures',
    about: 'Figures that are not time: ages, caseloads, counts.',
    schema: figure,
    records: figures,
  },
  duties: {
    title: 'Duties',
    about: 'Who must, will or should do what. The times in the sentences are the timescales’.',
    schema: duty,
    records: duties,
  },
  'process-maps': {
    title: 'Process maps',
    about:
      'Each process as nodes and edges. The same record is the picture, the list and the walk.',
    schema: processMap,
    records: processMaps,
  },
  eligibility: {
    title: 'Eligibility checks',
    about: 'Criteria with their clauses, and the ways in which they may combine.',
    schema: check,
    records: eligibility,
  },
  phases: {
    title: 'Phases',
    about: 'The phases of a service as a timeline of timescales.',
    schema: phaseModel,
    records: phases,
  },
  roles: {
    title: 'Roles',
    about: 'The roles that each document names. Never people.',
    schema: role,
    records: roles,
  },
  events: {
    title: 'Events',
    about: 'The happenings that timescales count from, or back from.',
    schema: event,
    records: events,
  },
  'open-questions': {
    title: 'Open questions',
    about: 'What each document leaves unclear, what it affects, and which role to ask.',
    schema: openQuestion,
    records: openQuestions,
  },
  glossary: {
    title: 'Glossary',
    about: 'Each council’s own terms.',
    schema: glossaryEntry,
    records: glossary,
  },
  'bank-holidays': {
    title: 'Bank holidays',
    about:
      'Bank holidays in England and Wales, as the calculators count by them. Later years are projected and say so.',
    schema: bankHoliday,
    records: () => BANK_HOLIDAYS.holidays.map((holiday) => ({ ...holiday })),
    madeBy: 'src/bank-holidays/make-bank-holidays.ts',
  },
} as const satisfies Record<string, DataFile>;

/** The files with their names, for pages and tests that go through all of them. */
export const dataFiles = (): readonly (readonly [string, DataFile])[] => Object.entries(DATA_FILES);

/** The pages of an address with a file's name in it: one a file of the open data. */
export function dataFilePaths(): readonly {
  readonly params: { readonly file: string };
  readonly props: { readonly name: string; readonly file: DataFile };
}[] {
  return dataFiles().map(([name, file]) => ({ params: { file: name }, props: { name, file } }));
}
