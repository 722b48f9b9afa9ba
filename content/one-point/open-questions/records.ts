import type { Question } from './question.ts';

/** Chapter 11: what is left unclear about record keeping. */
export const recordsQuestions = {} as const satisfies Record<string, Question>;
