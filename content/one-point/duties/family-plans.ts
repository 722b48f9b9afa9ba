import { childAndFamilyPlansDuties } from './child-and-family-plans.ts';
import { plannedOutcomesDuties } from './planned-outcomes.ts';
import { reviewingFamilyPlansDuties } from './reviewing-family-plans.ts';

/** Chapter 8: what is asked of whom about Child and Family Plans. */
export const familyPlansDuties = {
  ...childAndFamilyPlansDuties,
  ...plannedOutcomesDuties,
  ...reviewingFamilyPlansDuties,
} as const;
