import type { Question } from './question.ts';

/** Chapter 12: what is left unclear about step up and step down. */
export const stepUpAndDownQuestions = {} as const satisfies Record<string, Question>;
