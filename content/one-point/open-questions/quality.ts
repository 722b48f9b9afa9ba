import type { Question } from './question.ts';

/** Chapter 14: what is left unclear about performance and quality. */
export const qualityQuestions = {} as const satisfies Record<string, Question>;
