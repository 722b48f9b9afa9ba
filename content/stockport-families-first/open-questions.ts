import { teamQuestions } from './open-questions/team-and-criteria.ts';
import { aimsQuestions } from './open-questions/aims-and-objectives.ts';
import { requestQuestions } from './open-questions/request.ts';
import { stepQuestions } from './open-questions/steps-2-to-4.ts';
import { reviewQuestions } from './open-questions/delivery-and-review.ts';
import { closureQuestions } from './open-questions/closure.ts';

/** What the document leaves unclear, in the order in which the guide shows it. */
export const openQuestions = {
  ...teamQuestions,
  ...aimsQuestions,
  ...requestQuestions,
  ...stepQuestions,
  ...reviewQuestions,
  ...closureQuestions,
} as const;
