import type { Question } from './question.ts';

/** The routes of section 3. */
export const routeQuestions = {
  'who-discusses': {
    kind: 'missing step',
    title: 'Who holds the discussions, and how soon',
    text: 'Both discussions after Emergency Duty Team support take place {timescale:discuss-one-point-case}. No time limit is given, and nobody from the service is named. For an unknown case, “this” is likely to be completed by the duty worker. It is not clear whether that means the discussion, the plan or the support.',
    ask: ['management-team'],
    sources: [{ section: 'referral-process', ref: '3' }],
    affects: {
      timescales: ['discuss-one-point-case', 'discuss-unknown-case', 'early-support'],
      maps: ['open-to-one-point', 'not-known-to-services'],
    },
  },
  'one-point-and-the-criteria': {
    kind: 'contradiction',
    title: 'Whether being open to One Point rules a case out',
    text: 'A case that is to remain with One Point does not meet the criteria for intensive support. Section 1 has no such line. If the case is escalated to Families First, a worker is allocated; it is not said whether the definition still has to be met. Nor is it said who decides on the escalation.',
    readings: [
      'Only cases open to Families First or other social work teams can have intensive support.',
      'The case still has to meet a line of section 1, whoever holds it.',
    ],
    ask: ['management-team', 'one-point-team-manager', 'families-first-team-manager'],
    sources: [
      { section: 'referral-process', ref: '3' },
      { section: 'criteria', ref: '1' },
    ],
    affects: { maps: ['open-to-one-point'], checks: ['edge-of-care'] },
  },
  'unknown-case-not-taken': {
    kind: 'missing step',
    title: 'An unknown case that Families First does not take',
    text: 'For a case not known to services, the duty worker is likely to act {timescale:duty-cover}. It is not said what follows if no social worker is to be allocated, or how long the duty worker can go on.',
    ask: ['management-team', 'families-first-team-manager'],
    sources: [{ section: 'referral-process', ref: '3' }],
    affects: { timescales: ['duty-cover'], maps: ['not-known-to-services'] },
  },
  'duty-team-other-cases': {
    kind: 'missing step',
    title: 'A case that the Emergency Duty Team refers and a social worker already has',
    text: 'After Emergency Duty Team crisis support the document has a route for a case open to One Point, and one for a case not known to services. It has none for a case that is open to Families First or a Looked After team, or that was open before and is closed.',
    ask: ['management-team', 'emergency-duty-team'],
    sources: [{ section: 'referral-process', ref: '3' }],
    affects: { maps: ['referral-pathways', 'crisis-referral'] },
  },
  'after-a-consultation': {
    kind: 'missing step',
    title: 'What follows a consultation',
    text: 'It is not said who gives the consultation or who records the suggested actions. Nor is it said what happens where a young person has no record yet, or who offers other interventions. A referrer who disagrees is given no way to take it further.',
    ask: ['management-team'],
    sources: [{ section: 'referral-process', ref: '3' }],
    affects: { maps: ['from-referral-to-worker'], checks: ['edge-of-care'] },
  },
  'visit-or-immediate-response': {
    kind: 'ambiguity',
    title: 'A visit first, or an immediate response',
    text: 'In an open case in crisis a visit comes {timescale:visit-before-referral}. The next paragraph expects an {timescale:immediate-response} to every crisis. It is not said whether the service responds where the visit has not been made. Nor does the sentence settle whether the considering of support, too, must come before the referral.',
    ask: ['management-team', 'social-work-team-manager'],
    sources: [{ section: 'referral-process', ref: '3' }],
    affects: {
      timescales: ['visit-before-referral', 'immediate-response'],
      maps: ['referral-pathways'],
      checks: ['edge-of-care'],
    },
  },
  'how-soon-is-immediate': {
    kind: 'ambiguity',
    title: 'How soon an immediate response is',
    text: 'An {timescale:immediate-response} is expected, with no time. Phase 1 pairs it with {timescale:phase-1}. Duty workers are available {timescale:duty-hours}; it is not said whether a response waits for those hours.',
    ask: ['management-team', 'emergency-duty-team'],
    sources: [
      { section: 'referral-process', ref: '3' },
      { section: 'phases', ref: '4 phase 1' },
      { section: 'duty-worker', ref: '4' },
    ],
    affects: {
      timescales: ['immediate-response', 'phase-1-response', 'duty-hours'],
      maps: ['from-referral-to-worker', 'phases'],
    },
  },
} as const satisfies Record<string, Question>;
