import { initialTafDuties } from './initial-taf.ts';
import { tafReviewsDuties } from './taf-reviews.ts';

/** Chapter 10: what is asked of whom about Team Around the Family meetings. */
export const teamAroundTheFamilyDuties = {
  ...initialTafDuties,
  ...tafReviewsDuties,
} as const;
