import { allocatedWorker } from './timescales/allocated-worker.ts';
import { meetingsAndLists } from './timescales/meetings-and-lists.ts';
import { networkMeeting } from './timescales/network-meeting.ts';
import { phaseTimes } from './timescales/phases.ts';
import { referral } from './timescales/referral.ts';
import { respiteAndTherapy } from './timescales/respite-and-therapy.ts';
import { reviews } from './timescales/reviews.ts';

/** Every timed rule of the procedure, in files by what it is about. */
export const timescales = {
  ...referral,
  ...phaseTimes,
  ...allocatedWorker,
  ...networkMeeting,
  ...reviews,
  ...meetingsAndLists,
  ...respiteAndTherapy,
} as const;

export type TimescaleId = keyof typeof timescales;
