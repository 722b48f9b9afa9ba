import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about homeless 16 and 17 year olds. */
export const homelessYoungPeopleQuestions = {} as const satisfies Record<string, Question>;
