import type { Question } from './question.ts';

/** Section 5, step 1. */
export const requestQuestions = {
  'missing-step-5': {
    kind: 'lost text',
    title: 'There is no step 5',
    text: 'The steps are numbered 1, 2, 3, 4, 6, 7, 8 and 8. Nothing says whether a step is lost or the numbers are wrong. The part of the table of step 4 on family meetings has no step of its own.',
    readings: [
      'The family meeting is step 5, and its heading was lost.',
      'A whole step was taken out, or lost.',
      'Only the numbering is wrong.',
    ],
    ask: ['team-manager'],
    sources: [
      { section: 'request', ref: '5' },
      { section: 'family-meetings', ref: '5 step 4, family meetings' },
      { section: 'menu-of-support', ref: '5 step 6' },
    ],
    affects: { maps: ['the-steps', 'crisis-response', 'family-meeting'] },
  },
  'names-of-the-request': {
    kind: 'ambiguity',
    title: 'Notification, request, referral and contact',
    text: 'Step 1 is headed “Notification request”. Its text has a Request for Intervention, a Referral Form, referrals and “the contact”. Step 2 has a notification, initial enquiries and a “written initial referral form”. It is not said that they are one. Our note: the guide counts from receipt of the referral.',
    ask: ['team-manager'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'notification-and-assessment', ref: '5 step 2, table' },
    ],
    affects: {
      timescales: [
        'contact-same-day',
        'contact-2-hours',
        'allocate-same-day',
        'allocate-1-working-day',
        'written-follow-up',
      ],
      maps: ['request', 'notification'],
    },
  },
  'approximate-capacity': {
    kind: 'ambiguity',
    title: 'Whether the number of families is a limit',
    text: 'The team works with {figure:families-at-once} at any one time. “Up to” makes the number a limit, and “approx” does not.',
    ask: ['team-manager'],
    sources: [{ section: 'request', ref: '5 step 1' }],
    affects: { figures: ['families-at-once'], maps: ['request'] },
  },
  'who-can-request': {
    kind: 'contradiction',
    title: 'Whether only social work teams can refer',
    text: 'By step 1 any of the Social Work Teams, Out of Hours included, can make a request. The same step has the team’s criteria linked into other forums, which identify young people. Section 3 has other officers identify the risk. It is not said whether these can refer. Section 4 has “Children and Family Social Work Teams”, and it is not said whether those are the teams meant. Step 1 goes on “for young people known to children’s social care services”: that may go with all the teams, or with Out of Hours alone. Our note: the checker takes it as meant of all the teams.',
    ask: ['team-manager', 'social-worker'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'referral-criteria', ref: '3' },
      { section: 'objectives', ref: '4, How' },
    ],
    affects: { maps: ['request'], checks: ['priority-measures'] },
  },
  ipep: {
    kind: 'loose reference',
    title: 'What IPEP is, and how the forums refer',
    text: 'The document does not say what IPEP does, who represents the team at it, or how often it meets. Nor does it say how the other forums hand a young person on to the team.',
    ask: ['team-manager'],
    sources: [{ section: 'request', ref: '5 step 1' }],
    affects: { maps: ['request'] },
  },
  'which-contact': {
    kind: 'ambiguity',
    title: 'Which contact starts the clock, and who finds the need immediate',
    text: 'If an immediate response is required, the Social Worker is contacted {timescale:contact-2-hours}. “The contact” may be the referral or another contact. The sentence can also be read as a time to agree the arrangements. It is not said who judges that a response is to be immediate. Step 4 has an emergency, and does not say whether that is the same. Our note: the calculator counts the first two of the readings here.',
    readings: [
      'The time runs from receipt of the referral.',
      'The time runs from another contact, such as a telephone call before the form.',
      'The time is for agreeing the arrangements, and runs from the contact with the Social Worker.',
    ],
    ask: ['team-manager'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'crisis-response', ref: '5 step 4' },
    ],
    affects: {
      timescales: [
        'contact-same-day',
        'contact-2-hours',
        'consider-immediate-response',
        'immediate-response',
      ],
      maps: ['request', 'notification', 'crisis-response'],
    },
  },
  'out-of-hours': {
    kind: 'ambiguity',
    title: 'Referrals that come late in the day or at night',
    text: 'A request can come from Out of Hours. The team operates {timescale:operating-hours}. It is not said whether hours run on while the team is closed. Nor is it said whether a late referral still calls for a contact, an allocation or a visit on that date.',
    readings: [
      'Hours and dates run by the clock and the calendar.',
      'They wait until the team is next open.',
    ],
    ask: ['team-manager'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'hours-base-and-roles', ref: '4, When' },
    ],
    affects: {
      timescales: [
        'contact-same-day',
        'contact-2-hours',
        'allocate-same-day',
        'same-day-visit',
        'operating-hours',
      ],
      maps: ['request'],
    },
  },
  'allocation-sentence': {
    kind: 'lost text',
    title: 'The sentence on allocation is garbled',
    text: 'The sentence first has the team allocate a named worker to the family. It ends “{timescale:allocate-1-working-day} to a worker”. It is not said what is allocated to whom within that time, or from when the two times run.',
    readings: [
      'A worker is allocated {timescale:allocate-same-day} where possible, and otherwise {timescale:allocate-1-working-day}.',
      'A worker is named {timescale:allocate-same-day}, and the case reaches that worker {timescale:allocate-1-working-day}.',
    ],
    ask: ['team-manager'],
    sources: [{ section: 'request', ref: '5 step 1' }],
    affects: { timescales: ['allocate-same-day', 'allocate-1-working-day'], maps: ['request'] },
  },
  'working-day': {
    kind: 'ambiguity',
    title: 'What a working day is for a team that works at weekends',
    text: 'Support is available in {timescale:support-hours}. One rule counts working days, and the document does not say which days those are.',
    readings: [
      'Monday to Friday, without bank holidays: what this guide counts.',
      'Any day on which the team works, weekends included. The answer is then sooner.',
    ],
    ask: ['team-manager'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'the-team', ref: '1' },
    ],
    affects: { timescales: ['allocate-1-working-day'] },
  },
  'allocation-before-decision': {
    kind: 'contradiction',
    title: 'A worker before anyone has decided',
    text: 'A named worker is allocated {timescale:allocate-same-day} or {timescale:allocate-1-working-day}. Step 7 has a Team Eligibility Meeting consider new referrals, and step 4 has a plan agreed at an Eligibility Meeting. How often either is held is not stated, so a worker may be allocated before a referral has been considered.',
    ask: ['team-manager'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'review', ref: '5 step 7, table' },
      { section: 'crisis-response', ref: '5 step 4' },
    ],
    affects: {
      timescales: ['allocate-same-day', 'allocate-1-working-day', 'eligibility-meeting'],
      maps: ['request', 'eligibility-meeting'],
    },
  },
  'request-declined': {
    kind: 'missing step',
    title: 'What happens when a referral goes no further',
    text: 'The notification is checked against the criteria, and referrals are prioritised. It is not said who decides, or who tells the family and the Social Worker. Nor is it said what follows if the criteria are not met or the team is full. There is no waiting list and no route of appeal.',
    ask: ['team-manager'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'notification-and-assessment', ref: '5 step 2, table' },
    ],
    affects: {
      maps: ['the-steps', 'request', 'notification', 'eligibility-meeting'],
      checks: ['priority-measures'],
    },
  },
  'no-escalation': {
    kind: 'missing step',
    title: 'Concerns and disagreements',
    text: 'The document describes no route for a concern about a child’s safety that arises during the work. Nor does it say what to do when professionals disagree.',
    ask: ['team-manager', 'social-worker'],
    sources: [{ section: 'request', ref: 'The whole document' }],
    affects: {},
  },
} as const satisfies Record<string, Question>;
