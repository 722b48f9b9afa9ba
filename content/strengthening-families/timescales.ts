import { concern } from './timescales/concern-and-closure.ts';
import { delivery } from './timescales/delivery.ts';
import { plans } from './timescales/plans.ts';
import { reviews } from './timescales/reviews.ts';
import { transfer } from './timescales/transfer.ts';
import { visits } from './timescales/visits.ts';

/** Every timed rule of the procedure, in files by the part of the document that states it. */
export const timescales = {
  ...delivery,
  ...transfer,
  ...plans,
  ...reviews,
  ...visits,
  ...concern,
} as const;

export type TimescaleId = keyof typeof timescales;
