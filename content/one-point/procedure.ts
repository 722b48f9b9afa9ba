import type { ProcedureHead } from '../../src/procedure/index.ts';
import type { CouncilId } from '../councils.ts';
import { chapters } from './chapters.ts';
import { sections } from './sections.ts';
import type { SectionId } from './sections.ts';

/** Stages of the work, as the chapters have them. */
const stages = {
  request: 'Request and triage',
  threshold: 'Threshold discussion',
  allocation: 'Allocation',
  'first-steps': 'First steps with the family',
  assessment: 'Assessment',
  support: 'Plan and support',
  review: 'Review',
  records: 'Record keeping',
  'step-up-and-down': 'Step up and step down',
  closure: 'Closure',
  quality: 'Performance and quality',
  partners: 'Working with partners',
  safety: 'Health and safety',
} as const;

export type StageId = keyof typeof stages;

export const head = {
  name: 'One Point Service',
  council: 'durham',
  summary:
    'Early help for children, young people and families: intensive family support teams and family hubs.',
  document: {
    title: 'One Point Operating Procedures',
    version: 'not stated',
    issued: 'not stated',
    reviewBy: 'not stated',
    ageNote:
      'The document states no version, no date of issue and no review date. Its latest note of a change is from October 2023.',
    owner: 'not stated',
    namesFrontDoor: true,
  },
  sections,
  chapters,
  stages,
  names: [
    'Weekly Family Timetable',
    'Two Year Placements',
    'Annual Review of C&F',
    'Joint Protocol for Homeless 16 and 17 year olds',
    'Weekly Step Up/Down Meeting',
  ],
} as const satisfies ProcedureHead<SectionId, CouncilId>;
