import { hubCompletionQuestions } from './hub-assessment-completion.ts';
import { hubGuidanceQuestions } from './hub-assessment-guidance.ts';

/** Chapter 7: what is left unclear about the Family Hub assessment. */
export const proportionateAssessmentQuestions = {
  ...hubGuidanceQuestions,
  ...hubCompletionQuestions,
};
