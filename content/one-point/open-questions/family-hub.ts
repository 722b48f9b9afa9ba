import type { Question } from './question.ts';

/** What is left unclear in chapter 6. */
export const familyHubQuestions = {} as const satisfies Record<string, Question>;
