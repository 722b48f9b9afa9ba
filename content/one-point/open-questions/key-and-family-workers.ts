import { familyWorkersQuestions } from './family-workers.ts';
import { ifstAssessmentQuestions } from './ifst-assessment.ts';
import { keyWorkersQuestions } from './key-workers.ts';

/** What is left unclear in chapter 5. */
export const keyAndFamilyWorkersQuestions = {
  ...keyWorkersQuestions,
  ...ifstAssessmentQuestions,
  ...familyWorkersQuestions,
} as const;
