import type { Question } from './question.ts';

/** Chapter 11: what is left unclear about chronologies, genograms and court statements. */
export const chronologiesQuestions = {} as const satisfies Record<string, Question>;
