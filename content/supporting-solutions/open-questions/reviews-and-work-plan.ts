import type { Question } from './question.ts';

/** Sections 6 and 7. */
export const reviewQuestions = {
  'who-discusses-a-case': {
    kind: 'missing step',
    title: 'Who holds a case discussion and who takes part',
    text: 'Case discussions are completed with the allocated worker, and it is good practice that an ERASE worker takes part. Section 6 names nobody else. By section 12, one about a family that disengages is held between the Social Worker, the worker and the line manager. It is not said who holds or records the others, or whether the family or Social Worker takes part in them.',
    ask: ['line-manager', 'management-team'],
    sources: [
      { section: 'case-discussion', ref: '6' },
      { section: 'disengagement', ref: '12' },
    ],
    affects: { timescales: ['case-discussions'], maps: ['case-discussion'] },
  },
  'how-often-work-plans': {
    kind: 'ambiguity',
    title: 'How often a work plan is updated, and who begins it',
    text: 'Work plans will be {timescale:work-plan-review} reviewed and updated. Section 6 has part of the plan updated {timescale:actual-outcomes}. In section 5 the worker updates it in Phase 1 and 2 and for reviews, and completes its objectives in Phase 3. It is not said who begins it or when, or whether “regularly” asks for more.',
    ask: ['line-manager', 'management-team'],
    sources: [
      { section: 'work-plan', ref: '7' },
      { section: 'case-discussion', ref: '6' },
      { section: 'allocated-worker', ref: '5 phases 1 and 2' },
    ],
    affects: { timescales: ['work-plan-review', 'actual-outcomes'] },
  },
  'closure-summary-missing': {
    kind: 'lost text',
    title: 'A closure summary that section 7 does not describe',
    text: 'Section 7 is headed “Work Plan and Closure Summary”. Its text is about work plans only. What a closure summary holds, and who sees it, is not said anywhere.',
    ask: ['management-team'],
    sources: [
      { section: 'work-plan', ref: '7' },
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    ],
    affects: { timescales: ['closure-summary'], maps: ['de-escalation-and-closure'] },
  },
} as const satisfies Record<string, Question>;
