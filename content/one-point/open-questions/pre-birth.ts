import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about the Pre-Birth Intervention Service. */
export const preBirthQuestions = {} as const satisfies Record<string, Question>;
