import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about Section 7 reports. */
export const section7Questions = {} as const satisfies Record<string, Question>;
