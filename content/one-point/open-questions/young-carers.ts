import type { Question } from './question.ts';

/** Chapter 7: what is left unclear about young carers. */
export const youngCarersQuestions = {} as const satisfies Record<string, Question>;
