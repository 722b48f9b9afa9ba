import type { Question } from './question.ts';

/** What is left unclear in chapter 5. */
export const keyAndFamilyWorkersQuestions = {} as const satisfies Record<string, Question>;
