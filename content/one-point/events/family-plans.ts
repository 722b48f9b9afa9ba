import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 8: happenings that the rules about Child and Family Plans count from. */
export const familyPlansEvents = {
  'hub-case-discussion': {
    noun: 'the case discussion in which further support was agreed',
    question: 'When was the case discussion in which further support was agreed?',
  },
  'hub-support-end': {
    noun: 'the end of the support that the Family Plan indicates',
    question: 'When does the support that the Family Plan indicates end?',
    note: 'Chapter 8 has the Family Plan clearly indicate that support is time limited. It does not say that the plan has an end date.',
  },
} as const satisfies Record<string, CaseEvent>;
