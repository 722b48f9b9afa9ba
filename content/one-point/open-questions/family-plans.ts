import { plannedOutcomesQuestions } from './planned-outcomes.ts';
import { reviewingFamilyPlansQuestions } from './reviewing-family-plans.ts';

/** Chapter 8: what is left unclear about Child and Family Plans. */
export const familyPlansQuestions = {
  ...plannedOutcomesQuestions,
  ...reviewingFamilyPlansQuestions,
} as const;
