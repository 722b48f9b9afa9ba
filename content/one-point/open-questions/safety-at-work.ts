import type { Question } from './question.ts';
import { loneWorkingQuestions } from './lone-working.ts';
import { transportQuestions } from './transport.ts';

/** Chapter 16: what is left unclear about lone working and transport. */
export const safetyAtWorkQuestions = {
  ...loneWorkingQuestions,
  ...transportQuestions,
} as const satisfies Record<string, Question>;
