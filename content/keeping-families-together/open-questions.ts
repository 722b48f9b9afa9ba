import { coreOfferQuestions } from './open-questions/core-offer.ts';
import { criteriaQuestions } from './open-questions/policy-and-criteria.ts';
import { deliveryQuestions } from './open-questions/service-delivery.ts';
import { interventionQuestions } from './open-questions/interventions.ts';
import { modelQuestions } from './open-questions/model-and-hours.ts';
import { requestQuestions } from './open-questions/service-request.ts';
import { reviewQuestions } from './open-questions/plan-and-review.ts';

/** What the document leaves unclear, in the order in which the guide shows it. */
export const openQuestions = {
  ...criteriaQuestions,
  ...modelQuestions,
  ...deliveryQuestions,
  ...requestQuestions,
  ...reviewQuestions,
  ...coreOfferQuestions,
  ...interventionQuestions,
} as const;
