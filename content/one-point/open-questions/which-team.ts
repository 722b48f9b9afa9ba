import type { Question } from './question.ts';

/** What chapters 3 and 4 leave unclear about the choice of a team. */
export const whichTeamQuestions = {
  'parenting-support-or-lower-needs': {
    kind: 'ambiguity',
    title: 'Whether parenting support needs lower level needs as well',
    text: 'Chapter 3 has the Family Hubs for families with lower level needs. By chapter 4 workers can progress Family Hub referrals for parenting support “as appropriate”, and will allocate to the “appropriate” team. It does not mention lower level needs. It is not said when a Family Hub is appropriate, or where a request goes whose needs are neither lower level nor complex.',
    readings: [
      'Lower level needs are always asked for, and parenting support is one of them.',
      'A referral for parenting support is enough, if needs are not complex.',
    ],
    ask: ['senior-triage-worker', 'hub-manager'],
    sources: [
      { section: 'allocation', ref: 'Chapter 4, Allocation to One Point Service' },
      { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' },
    ],
    affects: { checks: ['family-hub'], maps: ['triage-and-allocation'] },
  },
} as const satisfies Record<string, Question>;
