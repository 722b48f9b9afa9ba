import type { Question } from './question.ts';

/** Section 5, Phase 1 and 2. */
export const crisisTaskQuestions = {
  'tasks-without-an-actor': {
    kind: 'ambiguity',
    title: 'Whose each task is',
    text: 'Section 5 is headed as the role of the allocated worker. Many of its tasks name nobody: “to be completed”, “to be made”, “to be obtained”. Cases are reviewed and outcomes discussed by persons not named. Our note: this guide takes the tasks as the allocated worker’s, as the heading does.',
    ask: ['management-team', 'line-manager'],
    sources: [
      { section: 'allocated-worker', ref: '5' },
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    ],
    affects: {
      timescales: ['fnm-in-crisis-plan', 'closure-summary', 'views-at-closure', 'exit-matrix'],
      maps: ['tasks-in-phases-1-and-2', 'phases-3-and-4', 'de-escalation-and-closure'],
    },
  },
  'visit-arranged-or-made': {
    kind: 'ambiguity',
    title: 'Whether contact, or the visit, falls within the time',
    text: 'The worker is to contact the family and Social Worker to arrange a visit {timescale:arrange-visit}. It is not said from when the time counts.',
    readings: [
      'They are contacted, and the visit is arranged, by then.',
      'The visit takes place by then.',
    ],
    ask: ['management-team', 'line-manager'],
    sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    affects: { timescales: ['arrange-visit'], maps: ['tasks-in-phases-1-and-2'] },
  },
  'start-of-the-joint-visit': {
    kind: 'ambiguity',
    title: 'From when the joint visit is counted',
    text: 'If the Social Worker is not available at once, the worker is to complete the initial visit or visits, and to visit with the Social Worker {timescale:joint-visit}. It is not said from when, or whether the initial visits fall within that time too. Nor is it said what follows if the Social Worker remains unavailable.',
    readings: [
      'It counts from receipt of the referral.',
      'It counts from allocation.',
      'It counts from the worker’s initial visit.',
    ],
    ask: ['management-team', 'line-manager'],
    sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    affects: { timescales: ['joint-visit'], maps: ['tasks-in-phases-1-and-2'] },
  },
  'duty-worker-in-the-bracket': {
    kind: 'ambiguity',
    title: 'What the duty worker may do in place of the allocated worker',
    text: 'A bracket after the first visits says that this may be the duty worker. It is not said whether “this” is the contact, the initial visits, the visit with the Social Worker, or all of them.',
    ask: ['management-team'],
    sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    affects: { timescales: ['arrange-visit', 'joint-visit'], maps: ['tasks-in-phases-1-and-2'] },
  },
  'time-of-the-network-meeting': {
    kind: 'contradiction',
    title: 'Which days, and from when, for a Family Network Meeting',
    text: 'Section 5 has the meeting completed {timescale:fnm-in-crisis-plan}. Section 19 expects it {timescale:fnm-by-referral}, and gives no start. The “point of referral” may be that of the case to the service, or that of the worker for the meeting.',
    readings: [
      'Both mean the same days: working days, or calendar days.',
      'Section 5 is for a crisis plan and stricter, section 19 for every other meeting.',
    ],
    ask: ['management-team'],
    sources: [
      { section: 'allocated-worker', ref: '5 phases 1 and 2' },
      { section: 'family-network-meeting', ref: '19' },
    ],
    affects: {
      timescales: ['fnm-in-crisis-plan', 'fnm-by-referral'],
      maps: ['tasks-in-phases-1-and-2', 'family-network-meeting'],
    },
    compare: true,
  },
  'before-the-first-visit': {
    kind: 'ambiguity',
    title: 'What is done before the first visit',
    text: 'The worker reads referrals, assessments and care plans {timescale:read-referrals}. No time at all is given for the Transport Consent Forms and the Lone Working Risk Assessment. It is not said whether any of these comes before the first visit, or who signs the forms.',
    ask: ['line-manager', 'management-team'],
    sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    affects: {
      timescales: ['read-referrals', 'read-assessments'],
      maps: ['tasks-in-phases-1-and-2'],
    },
  },
  'how-often-visits': {
    kind: 'ambiguity',
    title: 'How often a family is visited',
    text: 'In Phases 1 to 4 the worker ensures visits that meet the family’s needs, in line with the phase. No phase says how many, or how often. For de-escalation, visits are not mentioned.',
    ask: ['line-manager', 'management-team'],
    sources: [
      { section: 'allocated-worker', ref: '5 phases 1 and 2' },
      { section: 'from-phase-3-to-closure', ref: '5 phase 3' },
      { section: 'from-phase-3-to-closure', ref: '5 phase 4' },
    ],
    affects: { maps: ['tasks-in-phases-1-and-2', 'phases-3-and-4'] },
  },
} as const satisfies Record<string, Question>;
