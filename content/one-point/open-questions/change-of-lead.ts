import type { Question } from './question.ts';

/** Chapter 12: what is left unclear about a change of lead professional. */
export const changeOfLeadQuestions = {} as const satisfies Record<string, Question>;
