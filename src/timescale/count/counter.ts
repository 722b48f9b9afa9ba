import type { OpeningHours } from '../record/opening-hours.ts';
import type { ClockUnit, ResolvedReading } from '../record/reading.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { DueDate, Moment, Result } from './result.ts';

/** What dates are counted with. A rule of hours needs a clock; one of service hours its opening hours too. */
export interface Reckoning {
  readonly calendar: WorkingCalendar;
  readonly clock?: Clock;
  /** Opening hours by the id of their record. */
  readonly hours?: Readonly<Record<string, OpeningHours>>;
}

/** Two ends of a result, in the order of their figures. */
export type Ends = readonly [Result<DueDate>, Result<DueDate>];

/**
 * Counts one reading from one moment. Its unit has been looked at and its moment read, once, when it was made; what
 * it is asked for after that is figures. Every figure is a whole number of 0 or more: any other throws a RangeError,
 * which is a mistake in a record.
 */
export interface Counter {
  readonly reading: ResolvedReading;
  /** The event as it is counted from: a day, or a time where the unit counts by the clock. */
  readonly event: Moment;
  /** The day or time so many of the unit from the event, or before it. */
  at(figure: number): Result<DueDate>;
  /**
   * The first that is more than the figure (`side` 1), or the last that is less (-1): "longer than 6 months" begins on
   * the day after them, "before week 16" ends on the day before it. A time on the clock is itself both.
   */
  strictly(figure: number, side: 1 | -1): Result<DueDate>;
  /**
   * The first and the last day of numbered weeks, months or days. Week 1 begins on the day of the event and ends on
   * the sixth day after it (counted back: it ends on the day of the event and begins on the sixth day before); week n
   * of pregnancy begins at n + 0 and ends at n + 6. Working day 1 is the event's own day or, if that is not one, the
   * first after it. Numbered hours are stretches of the clock: hour 1 ends one hour after the event.
   */
  numbered(first: number, last: number): Ends;
}

/**
 * Counts hours and minutes on the clock in Europe/London. The one implementation is `clock/luxon-clock.ts`, which
 * a page loads only when a rule of hours is opened; everything else knows this interface alone.
 */
export interface Clock {
  /**
   * Counts a reading in `minutes`, `hours` or `service-hours` from a moment, in time up to that minute.
   *
   * `minutes` and `hours` are elapsed, through clock changes. `service-hours` count only while the service is
   * open by the reckoning's hours, bank holidays taken from its calendar: what is received outside them starts at the
   * next opening, and a count that ends exactly at closing time ends there. Counted back, the same holds the other way
   * round, and the rows of the working run back from the event.
   *
   * No date: `needs-time` without a time; `not-a-date` for a date or time that cannot be read; `no-such-time` for
   * a time that a clock change skips; from the counter also `hours-not-stated` for a day that matters, or where the
   * hours are missing or never open, and `outside-table` where bank holidays decide and the calendar does not reach.
   */
  counter(
    reading: ResolvedReading,
    unit: ClockUnit,
    moment: Moment,
    reckoning: Reckoning,
  ): Result<Counter>;
}
