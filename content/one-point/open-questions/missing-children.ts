import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about children missing from home. */
export const missingChildrenQuestions = {} as const satisfies Record<string, Question>;
