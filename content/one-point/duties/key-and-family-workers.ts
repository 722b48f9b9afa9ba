import { familyWorkersDuties } from './family-workers.ts';
import { keyWorkerAllocationDuties } from './key-worker-allocation.ts';
import { keyWorkersDuties } from './key-workers.ts';

/** Duties of chapter 5. */
export const keyAndFamilyWorkersDuties = {
  ...keyWorkerAllocationDuties,
  ...keyWorkersDuties,
  ...familyWorkersDuties,
} as const;
