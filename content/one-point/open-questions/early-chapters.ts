import type { Question } from './question.ts';

/** What is left unclear in chapters 1 to 3. */
export const earlyChaptersQuestions = {} as const satisfies Record<string, Question>;
