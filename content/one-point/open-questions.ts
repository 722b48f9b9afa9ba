import { earlyChaptersQuestions } from './open-questions/early-chapters.ts';
import { requestsQuestions } from './open-questions/requests.ts';
import { keyAndFamilyWorkersQuestions } from './open-questions/key-and-family-workers.ts';
import { familyHubQuestions } from './open-questions/family-hub.ts';

/** What is left unclear in the document, in its order, in files by chapter. */
export const openQuestions = {
  ...earlyChaptersQuestions,
  ...requestsQuestions,
  ...keyAndFamilyWorkersQuestions,
  ...familyHubQuestions,
} as const;

export type OpenQuestionId = keyof typeof openQuestions;
