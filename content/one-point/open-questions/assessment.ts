import type { Question } from './question.ts';

/** Chapter 7: what is left unclear about assessing needs in the Intensive Family Support Team. */
export const assessmentQuestions = {} as const satisfies Record<string, Question>;
