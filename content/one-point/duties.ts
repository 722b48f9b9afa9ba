import { earlyChaptersDuties } from './duties/early-chapters.ts';
import { requestsDuties } from './duties/requests.ts';
import { keyAndFamilyWorkersDuties } from './duties/key-and-family-workers.ts';
import { familyHubDuties } from './duties/family-hub.ts';

/** Duties of the document, in its order, in files by chapter. */
export const duties = {
  ...earlyChaptersDuties,
  ...requestsDuties,
  ...keyAndFamilyWorkersDuties,
  ...familyHubDuties,
} as const;

export type DutyId = keyof typeof duties;
