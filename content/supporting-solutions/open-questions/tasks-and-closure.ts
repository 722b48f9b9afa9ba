import type { Question } from './question.ts';

/** Section 5, Phase 3 to closure. */
export const interventionQuestions = {
  'which-stars': {
    kind: 'loose reference',
    title: 'Which stars are meant',
    text: 'The worker completes “stars” in Phase 3, and the “family/ young person star” is reviewed at the end. The document does not name the tool or say where it is kept.',
    ask: ['management-team'],
    sources: [
      { section: 'from-phase-3-to-closure', ref: '5 phase 3' },
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    ],
    affects: { maps: ['phases-3-and-4', 'de-escalation-and-closure'] },
  },
  'work-plan-not-signed': {
    kind: 'missing step',
    title: 'A family that does not sign the work plan',
    text: 'The young person and the parent/carer are asked to sign a copy of the work plan. It is not said what follows if one of them does not, or if they disagree with each other.',
    ask: ['line-manager', 'management-team'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    affects: { maps: ['phases-3-and-4'] },
  },
  'day-of-closure': {
    kind: 'ambiguity',
    title: 'On which day a case closes',
    text: 'The closure summary comes {timescale:closure-summary}, the young person’s views {timescale:views-at-closure}, and the exit matrix {timescale:exit-matrix} of closure. It is not said whether a case closes when de-escalation ends, who closes it, or whether the views go into the summary.',
    ask: ['line-manager', 'management-team'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    affects: {
      timescales: ['closure-summary', 'views-at-closure', 'exit-matrix', 'de-escalation'],
      maps: ['de-escalation-and-closure'],
    },
  },
  'exit-matrix': {
    kind: 'loose reference',
    title: 'What the exit matrix is',
    text: 'The exit matrix is named once. It is not described, and it is not said who completes it or where it is kept.',
    ask: ['management-team'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    affects: { timescales: ['exit-matrix'], maps: ['de-escalation-and-closure'] },
  },
} as const satisfies Record<string, Question>;
