import type { PhaseModel } from '../../src/procedure/index.ts';
import type { EventId, SectionId } from './procedure.ts';
import type { TimescaleId } from './timescales.ts';

export const phases = {
  'from-assessment': {
    title: 'From the assessment to the first plan',
    summary:
      'The interim plan in both its clauses, the planning meeting and the copies of the plan, on one timeline from completion of the assessment.',
    sources: [
      { section: 'plans', ref: '9.1' },
      { section: 'plans', ref: '9.2' },
      { section: 'plans', ref: '9.3' },
      { section: 'plans', ref: '9.8' },
    ],
    start: 'assessment-completed',
    startChoices: [],
    rows: {
      'interim-plan': {
        title: 'Interim plan in place, as 9.1 has it',
        timescale: 'interim-plan-9-1',
        part: 'limit',
        text: 'Must be in place, where the outcome of the assessment is child in need.',
      },
      'interim-plan-completed': {
        title: 'Interim plan completed, as 9.3 has it',
        timescale: 'interim-plan-9-3',
        part: 'limit',
        text: 'Should be completed. The document does not say which days it counts.',
      },
      'planning-meeting': {
        title: 'Child in need planning meeting',
        timescale: 'planning-meeting',
        part: 'limit',
        text: 'Should be convened. The document does not say from when it counts.',
      },
      'distribute-plan': {
        title: 'Copies of the plan',
        timescale: 'distribute-plan',
        part: 'limit',
        text: 'The Strengthening Families social worker will ensure that copies are distributed.',
      },
    },
  },
  'length-of-work': {
    title: 'How long the work lasts, and what recurs in it',
    summary:
      'The primary timescale, the review with a manager, the reviews, the visits and the step down, on one timeline. Our note: the document names no phases; this sets its times side by side.',
    sources: [
      { section: 'delivery-model', ref: '4.6' },
      { section: 'reviews', ref: '10.2' },
      { section: 'visits', ref: '11.1' },
      { section: 'step-down', ref: '17.2' },
    ],
    start: 'intervention-start',
    startChoices: ['assessment-completed', 'transfer-accepted', 'case-transferred'],
    rows: {
      primary: {
        title: 'Primary timescale',
        timescale: 'primary-timescale',
        part: 'phase',
        text: 'Should be the primary timescale, to manage the flow of work. The document does not say what follows when it is over.',
      },
      'manager-review': {
        title: 'Review with a team manager',
        timescale: 'manager-review',
        part: 'limit',
        text: 'Cases that have been open for longer should be reviewed with a team manager.',
      },
      'social-worker-reviews': {
        title: 'Reviews, as 3.6 has them',
        timescale: 'reviews-3-6',
        part: 'reviews',
        text: 'Reviewing the plan will be the responsibility of the Strengthening Families social worker.',
      },
      reviews: {
        title: 'Reviews, as 10.2 has them',
        timescale: 'reviews-10-2',
        part: 'reviews',
        text: 'Reviews of the plan should take place.',
      },
      visits: {
        title: 'Visits',
        timescale: 'visits',
        part: 'reviews',
        text: 'The family support worker should visit in line with the plan, and no less than this.',
      },
      'step-down': {
        title: 'Step down',
        timescale: 'step-down',
        part: 'exit',
        text: '“This plan” should be completed by then, where the family steps down within the team.',
      },
    },
  },
} as const satisfies Record<string, PhaseModel<EventId, TimescaleId, SectionId>>;

export type PhaseModelId = keyof typeof phases;
