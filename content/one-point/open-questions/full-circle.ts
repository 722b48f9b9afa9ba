import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about Full Circle. */
export const fullCircleQuestions = {} as const satisfies Record<string, Question>;
