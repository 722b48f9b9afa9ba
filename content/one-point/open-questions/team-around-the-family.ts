import type { Question } from './question.ts';

/** Chapter 10: what is left unclear about Team Around the Family meetings. */
export const teamAroundTheFamilyQuestions = {} as const satisfies Record<string, Question>;
