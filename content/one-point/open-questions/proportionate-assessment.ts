import type { Question } from './question.ts';

/** Chapter 7: what is left unclear about the Family Hub assessment. */
export const proportionateAssessmentQuestions = {} as const satisfies Record<string, Question>;
