import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about the Young Parent Programme. */
export const youngParentsQuestions = {} as const satisfies Record<string, Question>;
