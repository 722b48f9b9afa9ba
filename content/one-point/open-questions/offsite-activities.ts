import type { Question } from './question.ts';

/** Chapter 16: what is left unclear about offsite activities. */
export const offsiteActivitiesQuestions = {} as const satisfies Record<string, Question>;
