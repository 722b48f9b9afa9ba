import type { Question } from './question.ts';

/** What is left unclear in chapter 4. */
export const requestsQuestions = {} as const satisfies Record<string, Question>;
