import type { Question } from './question.ts';

/** Chapter 16: what is left unclear about lone working and transport. */
export const safetyAtWorkQuestions = {} as const satisfies Record<string, Question>;
