import type { DutyRule } from './rule.ts';

const offsite = { section: 'offsite-activities', ref: 'Chapter 16, Offsite Activities' } as const;
const notOffsite = {
  section: 'offsite-activities',
  ref: 'Chapter 16, What is not an offsite activity?',
} as const;

/** Chapter 16: what is asked of whom about offsite activities. */
export const offsiteActivitiesDuties = {
  'record-trips-on-evolve': {
    who: 'not stated',
    strength: 'is to',
    text: 'The Service has decided that all offsite activities, “trips of this nature”, are to be recorded on EVOLVE. This holds even if parents/carers attend and are responsible for their own children.',
    stages: ['safety'],
    sources: [offsite],
  },
  'refer-to-visits-policy': {
    who: { anyOf: ['staff'] },
    strength: 'should',
    text: 'For procedures around offsite activities, and for the use of the EVOLVE system, staff should refer to Durham County Council’s Policy and Guidance for Educational Visits, Off Site Activities and On Site “Adventures” 2019.',
    stages: ['safety'],
    sources: [notOffsite],
  },
} as const satisfies Record<string, DutyRule>;
