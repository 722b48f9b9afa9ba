import type { Question } from './question.ts';

/** Chapter 14: what is left unclear about supervision, group learning and clinics. */
export const supervisionQuestions = {} as const satisfies Record<string, Question>;
