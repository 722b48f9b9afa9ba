import * as fc from 'fast-check';
import type { Closure } from '../../src/timescale/count/result.ts';
import type { WorkingCalendar } from '../../src/timescale/calendar/working-days.ts';
import { workingCalendar } from '../../src/timescale/calendar/working-calendar.ts';
import { drawnElsewhere } from '../elsewhere.ts';
import { after, before } from './a-reading.ts';
import { drawn } from './random/random-part.ts';
import { step } from './slow/slow-holidays.ts';

/** The same draws on every machine. */
const SEED = 20_270_104;
export const MANY = { seed: SEED, numRuns: drawn(drawnElsewhere(1000)) };
/** Where a calendar is made for each draw, or many rows are compared. */
export const FEWER = { seed: SEED, numRuns: drawn(drawnElsewhere(150)) };

/** Two working years inside the table's ends, so that a count of 400 stays inside, closures left out or not. */
export const anyDate = fc.integer({ min: 800, max: 5400 }).map((days) => step('2019-01-01', days));

export const anyCount = fc.nat(400);

export const anyDirection = fc.constantFrom(after, before);

/** A few closures of up to a fortnight, anywhere in the table. */
export const anyClosures: fc.Arbitrary<readonly Closure[]> = fc.array(
  fc.tuple(anyDate, fc.nat(14)).map(([from, days]) => ({ from, to: step(from, days) })),
  { maxLength: 3 },
);

interface Calendars {
  readonly overlay: WorkingCalendar;
  readonly counted: WorkingCalendar;
}

/** The calendar with closures laid over it, and with them left out of the count. */
export function withClosures(closures: readonly Closure[]): Calendars {
  return {
    overlay: workingCalendar({ closures }),
    counted: workingCalendar({ closures, countClosures: true }),
  };
}
