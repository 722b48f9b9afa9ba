import type { Question } from './question.ts';

/** Chapter 15: what is left unclear about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsQuestions = {} as const satisfies Record<string, Question>;
