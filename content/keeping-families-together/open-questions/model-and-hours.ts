import type { Question } from './question.ts';

/** Section 4 and section 4.1. */
export const modelQuestions = {
  'names-of-plans': {
    kind: 'ambiguity',
    title: 'Whether the plans that the document names are one plan',
    text: 'Section 4 has a “joint plan of intervention”, and section 5 the Keeping Families Together Plan and an “initial 10 day plan”. Section 6 has a “family plan”. It is not said whether they are the same. Nor is it said with whom the joint plan is made, or by when.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'model-of-intervention', ref: '4' },
      { section: 'service-request', ref: '5 step 4' },
      { section: 'core-offer', ref: '6 phase 4' },
    ],
    affects: { timescales: ['complete-plan', 'reviews'] },
  },
  'normal-working-hours': {
    kind: 'ambiguity',
    title: 'What normal working hours are',
    text: 'Work {timescale:work-outside-normal-hours} is limited to open cases, but the document does not define normal working hours. It says only that the limit “is proposed”, and does not say when a case counts as open. Nor does it say whom a family turns to when the service is closed.',
    readings: [
      'Normal hours are those in which the service offers support: {timescale:operating-hours}.',
      'Normal hours are ordinary office hours, so evenings and weekends are outside them.',
    ],
    ask: ['team-manager'],
    sources: [
      { section: 'model-of-intervention', ref: '4' },
      { section: 'operating-hours', ref: '4.1' },
    ],
    affects: {
      timescales: ['work-outside-normal-hours', 'operating-hours'],
      maps: ['out-of-hours'],
    },
  },
  'names-of-workers': {
    kind: 'ambiguity',
    title: 'Whether the workers that the document names are one role',
    text: 'The document speaks of Family Workers, Keeping Families Together Workers, “the workers”, “a dedicated worker” and a lead worker. It does not say whether these are one role, or who the duty worker is. In section 6 a dedicated worker is allocated in Phase 3, though section 5 allocates Family Workers after the panel. Where there are {figure:family-workers:max}, it is not said which one arranges the first visit.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'model-of-intervention', ref: '4' },
      { section: 'operating-hours', ref: '4.1' },
      { section: 'service-request', ref: '5 step 2' },
      { section: 'core-offer', ref: '6 phase 3' },
    ],
    affects: {
      figures: ['family-workers'],
      maps: ['service-request', 'visit-to-reviews', 'phases', 'out-of-hours'],
    },
  },
  'weekend-support': {
    kind: 'contradiction',
    title: 'Support throughout the week, or weekend visits only where agreed',
    text: 'Section 4.1 offers support {timescale:operating-hours}. For visits the same section has a narrower rule: {timescale:weekend-visits}, where agreed in panel, or felt necessary on a significant change or increased risk. It does not say who judges that.',
    readings: [
      'Support other than visits is offered at weekends to every family.',
      'At weekends, only the families so agreed or judged get support.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
    affects: {
      timescales: ['operating-hours', 'weekend-visits'],
      maps: ['out-of-hours'],
    },
  },
  'very-small-caseloads': {
    kind: 'ambiguity',
    title: 'How small a very small caseload is',
    text: 'The workers support “very small caseloads”. The document gives no number of families for a worker.',
    ask: ['team-manager'],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
    affects: {},
  },
  'respite-and-short-breaks': {
    kind: 'ambiguity',
    title: 'How short breaks fit with no residential respite',
    text: 'The service will not offer residential respite. Where appropriate, it will liaise with CEDARS, which has residential short breaks. In Phase 4, planned short care can be considered via CEDARS. Referrals and requests for respite or short breaks remain with the Social Worker. It is not said who decides on planned short care.',
    ask: ['team-manager', 'cedars'],
    sources: [
      { section: 'operating-hours', ref: '4.1' },
      { section: 'model-of-intervention', ref: '4' },
      { section: 'core-offer', ref: '6 phase 4' },
      { section: 'interventions', ref: '7, CEDARS' },
    ],
    affects: { maps: ['phases'] },
  },
  'names-of-managers': {
    kind: 'ambiguity',
    title: 'Which Team Manager is meant',
    text: 'The Social Worker has a Team Manager, and so has the service. The document also writes “KFT Team Manager” and “Keeping Families Together Manager”. It does not say that the last two are one role.',
    ask: ['team-manager'],
    sources: [
      { section: 'operating-hours', ref: '4.1' },
      { section: 'service-request', ref: '5 step 1' },
      { section: 'service-request', ref: '5 step 2' },
    ],
    affects: { maps: ['service-request'] },
  },
  'working-day': {
    kind: 'ambiguity',
    title: 'What a working day is for a service open at weekends',
    text: 'The service offers support {timescale:operating-hours}. Its rules count working days, and the document does not say which days those are.',
    readings: [
      'Monday to Friday, without bank holidays: what this guide counts.',
      'Any day on which the service is open, weekends included. The answer is then sooner.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'operating-hours', ref: '4.1' },
      { section: 'service-request', ref: '5 step 2' },
      { section: 'service-request', ref: '5 step 3' },
      { section: 'service-request', ref: '5 step 4' },
    ],
    affects: {
      timescales: [
        'arrange-panel',
        'allocate-worker',
        'introductory-visit',
        'complete-plan',
        'fgc-discussion',
        'phase-2',
      ],
      maps: ['service-request', 'visit-to-reviews'],
    },
  },
} as const satisfies Record<string, Question>;
