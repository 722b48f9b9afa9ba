import type { Question } from './question.ts';

/** Chapter 13: what is left unclear about closure. */
export const closureQuestions = {} as const satisfies Record<string, Question>;
