import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about the Family Health Service and its pathways. */
export const familyHealthServiceQuestions = {} as const satisfies Record<string, Question>;
