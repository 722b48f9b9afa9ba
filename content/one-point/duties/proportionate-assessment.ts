import { hubGuidanceDuties } from './hub-assessment-guidance.ts';
import { hubCompletionDuties } from './hub-assessment-completion.ts';
import { hubTipsDuties } from './hub-assessment-tips.ts';

/** Chapter 7: what is asked of whom about the Family Hub assessment. */
export const proportionateAssessmentDuties = {
  ...hubGuidanceDuties,
  ...hubTipsDuties,
  ...hubCompletionDuties,
};
