import type { Question } from './question.ts';

/** Section 6. */
export const coreOfferQuestions = {
  'names-of-the-service': {
    kind: 'loose reference',
    title: 'Families Together, or Keeping Families Together',
    text: 'Section 6 is headed “Families Together core offer”. The service is called Keeping Families Together everywhere else. Section 4.3 lists a “Families Together Programme” among the services.',
    readings: [
      'The heading means Keeping Families Together.',
      'The core offer is that of another service.',
    ],
    ask: ['team-manager', 'head-of-service'],
    sources: [
      { section: 'core-offer', ref: '6' },
      { section: 'policy', ref: '1' },
      { section: 'services', ref: '4.3' },
    ],
    affects: { maps: ['phases'] },
  },
  'steps-and-phases': {
    kind: 'ambiguity',
    title: 'How the steps of section 5 and the phases fit together',
    text: 'Section 5 sets out steps and section 6 phases. Neither refers to the other. The plan is due {timescale:complete-plan} of allocation, so Phases 1 and 2 may be over before there is a plan.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'core-offer', ref: '6' },
      { section: 'service-request', ref: '5' },
    ],
    affects: {
      timescales: ['phase-1', 'phase-2', 'phase-3', 'phase-4', 'complete-plan'],
      maps: ['service-request', 'visit-to-reviews', 'phases'],
    },
  },
  'phases-in-the-period': {
    kind: 'ambiguity',
    title: 'Whether the first phases count towards the support period',
    text: 'Support is offered for {timescale:support-period}. It is not said whether Phases 1, 2 and 3 are part of that period or come before it. Nor is it said whether each begins when the one before ends.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'core-offer', ref: '6' },
      { section: 'service-delivery', ref: '4.2' },
    ],
    affects: {
      timescales: ['support-period', 'phase-1', 'phase-2', 'phase-3'],
      maps: ['phases'],
    },
  },
  'response-times': {
    kind: 'contradiction',
    title: 'The response of Phase 1 against the steps of the request',
    text: 'Phase 1 has the service respond {timescale:respond-to-referral} of receipt of the referral. Under section 5 the Social Worker will be contacted {timescale:contact-social-worker}, and a panel arranged {timescale:arrange-panel}. Allocation and the first visit then take time of their own. The document does not say which act is the response, or whether the time is for every referral or only for a family in crisis.',
    readings: [
      'The contact with the Social Worker is the response.',
      'The response is to the family, and comes by then whatever the stage of the request.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'core-offer', ref: '6 phase 1' },
      { section: 'service-request', ref: '5 step 2' },
    ],
    affects: {
      timescales: ['respond-to-referral', 'contact-social-worker', 'arrange-panel'],
      maps: ['service-request', 'phases'],
    },
    compare: true,
  },
  'phase-1-length': {
    kind: 'ambiguity',
    title: 'Whether the time of Phase 1 is its length or its response',
    text: 'The heading of Phase 1 gives {timescale:phase-1} and an {timescale:immediate-response} in one bracket. The text below it gives the same figure as a time to respond. It is not said how long crisis intervention itself lasts, or which of the two times holds.',
    readings: [
      'Crisis intervention lasts for up to that time.',
      'The figure is the time in which the service responds.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'core-offer', ref: '6 phase 1' }],
    affects: {
      timescales: ['phase-1', 'immediate-response', 'respond-to-referral'],
      maps: ['phases'],
    },
  },
  'phase-2-days': {
    kind: 'ambiguity',
    title: 'Which days Phase 2 counts, and from when',
    text: 'The heading of Phase 2 says {timescale:phase-2}. The document does not say whether these are calendar days or working days. Nor does it say from when they run, or whether Phase 1 is part of them.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'core-offer', ref: '6 phase 2' }],
    affects: { timescales: ['phase-2'], maps: ['phases'] },
  },
  'young-person-only': {
    kind: 'ambiguity',
    title: 'Whether the phases are for younger children too',
    text: 'Phases 1, 2 and 4 speak of a young person. The criteria begin at birth: children {figure:age-range}. The sentence that says whom Phase 2 is for is also incomplete: “may have been or at risk of”.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'core-offer', ref: '6 phase 2' },
      { section: 'core-offer', ref: '6 phase 1' },
      { section: 'edge-of-care', ref: '3' },
    ],
    affects: { figures: ['age-range'], maps: ['phases'] },
  },
  'night-routines': {
    kind: 'ambiguity',
    title: 'Night routines after the service closes',
    text: 'Workers support families at key times of tension, {timescale:key-times}. The service’s hours are {timescale:operating-hours}. It is not said whether support with night routines can go beyond them, or is given when they fall within them.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'core-offer', ref: '6 phase 3' },
      { section: 'operating-hours', ref: '4.1' },
    ],
    affects: { timescales: ['key-times', 'operating-hours'], maps: ['out-of-hours'] },
  },
  'phase-4-weeks': {
    kind: 'ambiguity',
    title: 'Whether Phase 4 is given by its length or by the weeks of support',
    text: 'The heading gives Phase 4 no name, only {timescale:phase-4} and an extension {timescale:phase-4-maximum}. Section 4.2 gives {timescale:support-period} and an extension of {timescale:support-extension}. The two agree only if Phase 4 counts all the weeks of support.',
    readings: [
      'It runs between those weeks of support, and the maximum is for support as a whole.',
      'Phase 4 by itself lasts for so many weeks, after the other phases.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'core-offer', ref: '6 phase 4' },
      { section: 'service-delivery', ref: '4.2' },
    ],
    affects: {
      timescales: ['phase-4', 'phase-4-maximum', 'support-period', 'support-extension'],
      maps: ['phases'],
    },
  },
} as const satisfies Record<string, Question>;
