import type { Question } from './question.ts';

/** Chapter 9: what is left unclear about support and the Family Hub offer. */
export const supportQuestions = {} as const satisfies Record<string, Question>;
