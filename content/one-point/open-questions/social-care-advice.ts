import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceQuestions = {} as const satisfies Record<string, Question>;
