import { hours } from './timescales/hours.ts';
import { request } from './timescales/request.ts';
import { response } from './timescales/response.ts';
import { reviewAndClosure } from './timescales/review-and-closure.ts';
import { support } from './timescales/support.ts';

/** Every timed rule of the procedure, in files by what they time, in the document's order. */
export const timescales = {
  ...support,
  ...hours,
  ...request,
  ...response,
  ...reviewAndClosure,
} as const;

export type TimescaleId = keyof typeof timescales;
