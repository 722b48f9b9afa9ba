import type { Question } from './question.ts';

/** Sections 12 to 14. */
export const familyQuestions = {
  'attempts-to-re-engage': {
    kind: 'missing step',
    title: 'How many attempts, in what order and for how long',
    text: 'Significant attempts to re-engage a family “will include” what the list holds. It is not said who makes them, whether all of them are needed, in what order, how often or for how long. Nor is it said when cancelled visits count as disengaging, or how support goes on when a family shows motivation again.',
    ask: ['line-manager', 'management-team'],
    sources: [{ section: 'disengagement', ref: '12' }],
    affects: { timescales: ['unannounced-visits'], maps: ['disengagement'] },
  },
  'closing-a-disengaged-case': {
    kind: 'missing step',
    title: 'How a case closes when a family disengages',
    text: 'Closure or further actions will be agreed in a case discussion. It is not said what follows if the three do not agree, or how the family is told. Nor is it said whether de-escalation, the closure summary and the exit matrix apply.',
    ask: ['line-manager', 'social-work-team-manager'],
    sources: [
      { section: 'disengagement', ref: '12' },
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    ],
    affects: { timescales: ['closure-summary', 'exit-matrix'], maps: ['disengagement'] },
  },
  'disability-route': {
    kind: 'missing step',
    title: 'Where need linked to disability is taken up',
    text: 'These cases are likely to require specialist intervention. The document names no specialist service and no way to it. It does not say who judges what a need is linked to, or who considers the role of the service.',
    ask: ['management-team'],
    sources: [{ section: 'disability', ref: '13' }],
    affects: { checks: ['edge-of-care'] },
  },
  'escalation-ends': {
    kind: 'missing step',
    title: 'How soon concerns are escalated, and where it ends',
    text: 'Concerns go to the child’s social worker, and if unresolved to the managers. No time is given for either step. The heading speaks of a dispute resolution process. But it is not said what follows if the managers do not agree, who decides, or where it is recorded. Nor is it said what to do about a concern out of hours.',
    ask: ['line-manager', 'social-work-team-manager'],
    sources: [{ section: 'escalation', ref: '14' }],
    affects: { maps: ['escalation'] },
  },
} as const satisfies Record<string, Question>;
