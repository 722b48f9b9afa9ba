import type { DayNumber, IsoDate } from '../../src/timescale/index.ts';
import { BANK_HOLIDAYS, fromDayNumber, toDayNumber } from '../../src/timescale/index.ts';

/** A power of two, so that a contender takes its next start with a mask. */
const START_COUNT = 256;
export const START_MASK = START_COUNT - 1;

/** Far enough inside the table's ends for 250 working days either way. */
const FIRST_START = toDayNumber('2021-01-01') ?? NaN;
const DAYS_APART = 13;

/** The days from which every contender counts: every weekday, holidays among them, over nine years. */
export const STARTS: readonly DayNumber[] = Array.from(
  { length: START_COUNT },
  (_, place) => FIRST_START + place * DAYS_APART,
);

export const START_DATES: readonly IsoDate[] = STARTS.map(fromDayNumber);

/** The bank holidays that every contender leaves out: the whole of the table. */
export const HOLIDAY_DATES: readonly IsoDate[] = BANK_HOLIDAYS.holidays.map(({ date }) => date);
