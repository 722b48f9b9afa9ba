import type { Question } from './question.ts';

/** Sections 4.2 and 4.3. */
export const deliveryQuestions = {
  'start-of-support': {
    kind: 'ambiguity',
    title: 'When support starts',
    text: 'The period of support and the weeks of its phasing out run from the start of support, and the phases may do so too. The document does not say which event that start is.',
    readings: ['Receipt of the request.', 'The panel.', 'Allocation.', 'The first home visit.'],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-delivery', ref: '4.2' },
      { section: 'core-offer', ref: '6' },
    ],
    affects: {
      timescales: [
        'support-period',
        'support-extension',
        'phase-out',
        'fgc-discussion',
        'phase-1',
        'phase-2',
        'phase-3',
        'phase-4',
        'phase-4-maximum',
      ],
      maps: ['phases', 'family-group-conference'],
    },
  },
  'extension-approval': {
    kind: 'missing step',
    title: 'Who agrees an extension, and on what grounds',
    text: 'Support can be extended “if required”. By step 5 of section 5 reviews will evaluate whether support is still required. The document does not say who decides on an extension, on what grounds, or whether it must be agreed before the first period ends.',
    ask: ['team-manager'],
    sources: [
      { section: 'service-delivery', ref: '4.2' },
      { section: 'core-offer', ref: '6 phase 4' },
    ],
    affects: { timescales: ['support-extension', 'phase-4-maximum'], maps: ['phases'] },
  },
  'phase-out-and-period': {
    kind: 'contradiction',
    title: 'Phasing out in the middle of the support period',
    text: 'Support is offered for {timescale:support-period}, with an option to extend it. The same paragraph phases it out {timescale:phase-out}. It is not said whether it is then over, or goes on at a lower level, or what happens to it when support is extended.',
    readings: [
      'Phasing out ends support well before the period is over.',
      'Phasing out begins in those weeks, and support goes on, reduced, to the end of the period.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
    affects: { timescales: ['phase-out', 'support-period'], maps: ['phases'] },
    compare: true,
  },
  'exit-inside-or-after': {
    kind: 'ambiguity',
    title: 'Whether the exit is inside the support period',
    text: 'If support is no longer needed while it is under way, there will be an exit phase of {timescale:exit-phase}. It is not said whether that may run past the end of the support period, or follows a full period too. Reviews evaluate whether support is still required (step 5 of section 5), but it is not said who decides that it is not, or whether the exit plans of section 5 and Phase 3 are the same thing.',
    readings: [
      'The exit lies within the period of support, and needs to begin in time.',
      'The exit comes on top of the period of support.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-delivery', ref: '4.2' },
      { section: 'service-request', ref: '5 step 5' },
      { section: 'core-offer', ref: '6 phase 3' },
    ],
    affects: { timescales: ['exit-phase', 'exit-plan'], maps: ['phases'] },
  },
  'the-ten-days': {
    kind: 'contradiction',
    title: 'Which days are meant for the Family Group Conference discussion',
    text: 'Family Group Conference is to be discussed {timescale:fgc-discussion} of support. No period of that length is defined before. The plan is due {timescale:complete-plan} of allocation, and step 5 speaks of the “initial 10 day plan”. The days may be the same, or other days.',
    readings: [
      'They are the working days, from allocation, in which the plan is completed.',
      'They are a period of their own, in calendar days or working days, from the start of support.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-delivery', ref: '4.2' },
      { section: 'service-request', ref: '5 step 4' },
      { section: 'service-request', ref: '5 step 5' },
    ],
    affects: {
      timescales: ['fgc-discussion', 'complete-plan'],
      maps: ['family-group-conference'],
    },
    compare: true,
  },
  'fgc-owner': {
    kind: 'ambiguity',
    title: 'Who raises Family Group Conference, and who refers',
    text: 'Section 4.2 has a referral discussed and names nobody. In step 3 the Worker will identify friends and family to support a request, as appropriate. In Phase 3 the Social Worker will always consider a referral. It is not said who makes it, nor with whom it is discussed.',
    ask: ['social-worker', 'team-manager'],
    sources: [
      { section: 'service-delivery', ref: '4.2' },
      { section: 'service-request', ref: '5 step 3' },
      { section: 'core-offer', ref: '6 phase 3' },
    ],
    affects: { timescales: ['fgc-discussion'], maps: ['family-group-conference'] },
  },
  'services-unconfirmed': {
    kind: 'loose reference',
    title: 'Whether the list of services was confirmed',
    text: 'The words “Confirmation of services” stand before the list with no sentence around them. They may be a note from drafting. “C: The Box” is not explained. The drop-in stands in a bracket after Vulnerable Adults Floating support and Access Point. It is not said which of the two gives it, at what hours or where.',
    ask: ['head-of-service'],
    sources: [{ section: 'services', ref: '4.3' }],
    affects: { timescales: ['daily-drop-in'] },
  },
  'services-renamed': {
    kind: 'out of date',
    title: 'Names in the list that may be out of date',
    text: 'The document lists “Families Together Programme (Troubled families)”, and both We are With You and Addaction. Our note: Troubled Families is a former name of a national programme, and Addaction became We Are With You. The Harbour service is printed as two list items, with a dash between them.',
    ask: ['head-of-service'],
    sources: [{ section: 'services', ref: '4.3' }],
    affects: {},
  },
} as const satisfies Record<string, Question>;
