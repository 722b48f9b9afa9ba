import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsQuestions = {} as const satisfies Record<string, Question>;
