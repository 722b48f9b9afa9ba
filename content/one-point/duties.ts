import { earlyChaptersDuties } from './duties/early-chapters.ts';
import { requestsDuties } from './duties/requests.ts';
import { thresholdDiscussionsDuties } from './duties/threshold-discussions.ts';
import { keyAndFamilyWorkersDuties } from './duties/key-and-family-workers.ts';
import { familyHubDuties } from './duties/family-hub.ts';
import { familyHubVisitDuties } from './duties/family-hub-visit.ts';
import { emotionalWellbeingDuties } from './duties/emotional-wellbeing.ts';

/** Duties of the document, in its order, in files by chapter. */
export const duties = {
  ...earlyChaptersDuties,
  ...requestsDuties,
  ...thresholdDiscussionsDuties,
  ...keyAndFamilyWorkersDuties,
  ...familyHubDuties,
  ...familyHubVisitDuties,
  ...emotionalWellbeingDuties,
} as const;

export type DutyId = keyof typeof duties;
