import { childAndFamilyPlansDuties } from './child-and-family-plans.ts';
import { plannedOutcomesDuties } from './planned-outcomes.ts';
import { reviewingFamilyPlansDuties } from './reviewing-family-plans.ts';
import { smartOutcomesDuties } from './smart-outcomes.ts';

/** Chapter 8: what is asked of whom about Child and Family Plans. */
export const familyPlansDuties = {
  ...childAndFamilyPlansDuties,
  ...plannedOutcomesDuties,
  ...smartOutcomesDuties,
  ...reviewingFamilyPlansDuties,
} as const;
