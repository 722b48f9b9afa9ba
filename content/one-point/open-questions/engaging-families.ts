import type { Question } from './question.ts';

/** Chapter 9: what is left unclear about Family Network Meetings and engaging families. */
export const engagingFamiliesQuestions = {} as const satisfies Record<string, Question>;
