import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityQuestions = {} as const satisfies Record<string, Question>;
