import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about places for two year olds. */
export const earlyYearsPlacesQuestions = {} as const satisfies Record<string, Question>;
