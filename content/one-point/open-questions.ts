import { earlyChaptersQuestions } from './open-questions/early-chapters.ts';
import { onePointServiceQuestions } from './open-questions/one-point-service.ts';
import { requestsQuestions } from './open-questions/requests.ts';
import { thresholdDiscussionsQuestions } from './open-questions/threshold-discussions.ts';
import { keyAndFamilyWorkersQuestions } from './open-questions/key-and-family-workers.ts';
import { familyHubQuestions } from './open-questions/family-hub.ts';
import { familyHubAssessmentQuestions } from './open-questions/family-hub-assessment.ts';
import { whichTeamQuestions } from './open-questions/which-team.ts';

/** What is left unclear in the document, in its order, in files by chapter. */
export const openQuestions = {
  ...earlyChaptersQuestions,
  ...onePointServiceQuestions,
  ...requestsQuestions,
  ...whichTeamQuestions,
  ...thresholdDiscussionsQuestions,
  ...keyAndFamilyWorkersQuestions,
  ...familyHubQuestions,
  ...familyHubAssessmentQuestions,
} as const;
