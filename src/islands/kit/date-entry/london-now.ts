import type { IsoDate, Moment } from '../../../timescale/index.ts';
import { dayOf, fromDayNumber, londonAt } from '../../../timescale/index.ts';

/** The date and time in Europe/London at an instant, by default the device's present one. */
export function londonNow(instant: Date = new Date()): Required<Moment> {
  return londonAt(instant);
}

/** The calendar day before. Throws a RangeError for what is no date. */
export function dayBefore(date: IsoDate): IsoDate {
  return fromDayNumber(dayOf(date) - 1);
}
