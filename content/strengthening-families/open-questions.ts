import { closureQuestions } from './open-questions/closure.ts';
import { concernQuestions } from './open-questions/concern.ts';
import { deliveryQuestions } from './open-questions/delivery-model.ts';
import { documentQuestions } from './open-questions/document-and-team.ts';
import { planQuestions } from './open-questions/plans.ts';
import { reviewQuestions } from './open-questions/reviews-and-visits.ts';
import { thresholdQuestions } from './open-questions/threshold-and-mash.ts';
import { transferQuestions } from './open-questions/transfers.ts';

/** What the document leaves unclear, in the order in which the guide shows it. */
export const openQuestions = {
  ...documentQuestions,
  ...deliveryQuestions,
  ...thresholdQuestions,
  ...transferQuestions,
  ...planQuestions,
  ...reviewQuestions,
  ...concernQuestions,
  ...closureQuestions,
} as const;
