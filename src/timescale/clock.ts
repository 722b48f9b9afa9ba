/** The door to what counts hours, with Luxon behind it: loaded only where a rule of hours is worked out. */
export { luxonClock } from './count/clock/luxon-clock.ts';
