import type { OpeningHours } from '../record/opening-hours.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate, Moment, Result } from './result.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/**
 * Counts hours and minutes on the clock in Europe/London. The one implementation is `clock/luxon-clock.ts`, which
 * a page loads only when a rule of hours is opened; everything else knows this interface alone.
 */
export interface Clock {
  /**
   * The time at which a reading falls due, with its working. In time up to that minute.
   *
   * `minutes` and `hours` are elapsed, through clock changes. `service-hours` count only while the service is
   * open by `hours`, bank holidays taken from the calendar: what is received outside them starts at the next
   * opening, and a count that ends exactly at closing time ends there. Counted back, the same holds the other way
   * round, and the rows of the working run back from the event. Units of whole days are answered by `dueDay`.
   *
   * Faults: `needs-time` without a time; `not-a-date` for a date or time that cannot be read; `no-such-time` for
   * a time that a clock change skips; `hours-not-stated` for a day that matters, or where `hours` is missing or
   * never open; `outside-table` where bank holidays decide and the calendar does not reach.
   */
  dueTime(
    reading: ResolvedReading,
    event: Moment,
    calendar: WorkingCalendar,
    hours?: OpeningHours,
  ): Result<DueDate>;
}
