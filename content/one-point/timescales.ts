import { earlyChaptersTimescales } from './timescales/early-chapters.ts';
import { requestsTimescales } from './timescales/requests.ts';
import { keyAndFamilyWorkersTimescales } from './timescales/key-and-family-workers.ts';
import { familyHubTimescales } from './timescales/family-hub.ts';

/** Timed rules of the document, in its order, in files by chapter. */
export const timescales = {
  ...earlyChaptersTimescales,
  ...requestsTimescales,
  ...keyAndFamilyWorkersTimescales,
  ...familyHubTimescales,
} as const;

export type TimescaleId = keyof typeof timescales;
