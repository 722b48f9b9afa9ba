import type { Question } from './question.ts';

/** Chapter 8: what is left unclear about Child and Family Plans. */
export const familyPlansQuestions = {} as const satisfies Record<string, Question>;
