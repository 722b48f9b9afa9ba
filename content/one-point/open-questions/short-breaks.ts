import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about short breaks. */
export const shortBreaksQuestions = {} as const satisfies Record<string, Question>;
