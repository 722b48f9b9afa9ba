import type { Question } from './question.ts';

/** Section 5, steps 1 to 3. */
export const requestQuestions = {
  'whose-consent': {
    kind: 'ambiguity',
    title: 'Whose consent, and to what',
    text: 'The Social Worker must have gained consent. The document does not say whether it is the parents’, the young person’s or both, how it is recorded, or what follows if it is refused.',
    ask: ['social-worker-team-manager', 'team-manager'],
    sources: [{ section: 'service-request', ref: '5 step 1' }],
    affects: {
      timescales: ['consent-before-request'],
      maps: ['service-request'],
      checks: ['edge-of-care'],
    },
  },
  'no-crisis-exception': {
    kind: 'missing step',
    title: 'A crisis before the panel',
    text: 'The heading of Phase 1 says “{timescale:immediate-response}”. Section 5 has no exception for a crisis. The criteria, the talk with the family and consent come {timescale:consent-before-request}, and a panel before allocation.',
    readings: [
      'A crisis takes the same steps, only faster.',
      'In a crisis, support can begin before the panel.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-request', ref: '5 step 1' },
      { section: 'core-offer', ref: '6 phase 1' },
    ],
    affects: {
      timescales: ['consent-before-request', 'immediate-response', 'phase-1'],
      maps: ['service-request', 'phases'],
      checks: ['edge-of-care'],
    },
  },
  'names-of-the-request': {
    kind: 'ambiguity',
    title: 'Request, contact, notification and referral',
    text: 'One event seems to have four names: a notification request, a request, a contact and, in Phase 1, a referral. It is not said that they are one. Our note: this guide counts section 5 from receipt of the request, and Phase 1 from receipt of the referral.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-request', ref: '5 step 1' },
      { section: 'service-request', ref: '5 step 2' },
      { section: 'core-offer', ref: '6 phase 1' },
    ],
    affects: {
      timescales: ['contact-social-worker', 'arrange-panel', 'respond-to-referral'],
      maps: ['service-request'],
    },
  },
  'clock-or-service-hours': {
    kind: 'ambiguity',
    title: 'Whether hours run while the service is closed',
    text: 'The service offers support {timescale:operating-hours}. The document does not say whether its hours go on by the clock overnight and on bank holidays. Nor does it say what happens to a request, or in a crisis, at those times.',
    readings: [
      'The hours go on by the clock.',
      'Only the hours in which the service is open count.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-request', ref: '5 step 2' },
      { section: 'operating-hours', ref: '4.1' },
      { section: 'core-offer', ref: '6 phase 1' },
    ],
    affects: {
      timescales: ['contact-social-worker', 'respond-to-referral', 'phase-1', 'operating-hours'],
      maps: ['service-request'],
    },
  },
  'panel-arranged-or-held': {
    kind: 'ambiguity',
    title: 'Whether the panel is booked or meets by then',
    text: 'The Team Manager or Advanced Practitioner will arrange a panel {timescale:arrange-panel}. The document does not say whether it is to meet by then. Nor does it say whether the time runs from receipt of the request or from the contact with the Social Worker.',
    readings: ['The panel is booked by then.', 'The panel meets by then.'],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'service-request', ref: '5 step 2' }],
    affects: { timescales: ['arrange-panel'], maps: ['service-request'] },
  },
  'panel-members': {
    kind: 'contradiction',
    title: 'Whether the panel always has all its members',
    text: 'Section 4.1 says that the Team Manager and the Advanced Practitioner will sit on the panel. Step 2 says both “where possible”. It is not said whether those words cover the Social Worker too, or how few can make a panel.',
    readings: [
      '“Where possible” is about the Manager and the Advanced Practitioner: one of them is enough if need be.',
      '“Where possible” is about every member.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-request', ref: '5 step 2' },
      { section: 'operating-hours', ref: '4.1' },
    ],
    affects: { maps: ['service-request'] },
  },
  'panel-decision': {
    kind: 'missing step',
    title: 'Who decides in the panel, and who allocates',
    text: 'The request is discussed in the panel and may be accepted. The document does not say who accepts it, or who allocates the Family Workers.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'service-request', ref: '5 step 2' }],
    affects: { timescales: ['allocate-worker'], maps: ['service-request'] },
  },
  'panel-declines': {
    kind: 'missing step',
    title: 'What happens when a request goes no further',
    text: 'The document says what follows if a request is accepted. It does not say what follows if it is not accepted, the criteria are not met or consent is not gained. It has no route for appeal or escalation.',
    ask: ['team-manager', 'social-worker-team-manager'],
    sources: [
      { section: 'service-request', ref: '5 step 2' },
      { section: 'service-request', ref: '5 step 1' },
    ],
    affects: { maps: ['service-request'], checks: ['edge-of-care'] },
  },
  'allocation-and-visit': {
    kind: 'contradiction',
    title: 'Allocation and the visit share the same time',
    text: 'Family Workers will be allocated {timescale:allocate-worker}; the document does not say from when. The Family Worker will arrange the first visit {timescale:introductory-visit} of the panel. A worker allocated at the last moment has no time left to arrange it. Our note: this guide counts both from the panel.',
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'service-request', ref: '5 step 3' },
      { section: 'service-request', ref: '5 step 2' },
    ],
    affects: {
      timescales: ['allocate-worker', 'introductory-visit'],
      maps: ['service-request', 'visit-to-reviews'],
    },
  },
  'visit-arranged-or-made': {
    kind: 'ambiguity',
    title: 'Whether the visit is booked or made by then',
    text: 'The Family Worker will arrange the first visit {timescale:introductory-visit} of the panel. The document does not say whether the visit is to take place by then.',
    readings: ['The visit is booked by then.', 'The visit takes place by then.'],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'service-request', ref: '5 step 3' }],
    affects: { timescales: ['introductory-visit'], maps: ['visit-to-reviews'] },
  },
} as const satisfies Record<string, Question>;
