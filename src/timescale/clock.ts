import { clockOfLondon } from './count/clock/luxon-clock.ts';
import { hoursWords } from './words/hours.ts';

/** The door to what counts and tells hours, with Luxon behind it: loaded only where a rule of hours is worked out. */
export const luxonClock = clockOfLondon(hoursWords);
