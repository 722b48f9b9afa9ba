import type { Unit } from '../record/amount.ts';
import type { Clock } from './clock.ts';
import { toDayNumber } from '../calendar/day-number.ts';
import { dueDayAt } from './due-day.ts';
import type { OpeningHours } from '../record/opening-hours.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate, Moment, Result } from './result.ts';
import { countsBack } from './span.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** What dates are counted with. A rule of hours needs a clock; one of service hours its opening hours too. */
export interface Reckoning {
  readonly calendar: WorkingCalendar;
  readonly clock?: Clock;
  /** Opening hours by the id of their record. */
  readonly hours?: Readonly<Record<string, OpeningHours>>;
}

/** Whether a unit counts by the clock, so that the event's time of day matters. */
export function countsByClock(unit: Unit): unit is 'minutes' | 'hours' | 'service-hours' {
  return unit === 'minutes' || unit === 'hours' || unit === 'service-hours';
}

/**
 * The date or time so many of the reading's units from (or before) a moment: `figure` stands for the reading's own.
 * Faults are those of `dueDay` and of the clock. Throws where a rule of hours is asked without a clock, which is
 * the caller's mistake: the clock is loaded with every tool that needs it (`needsTime`).
 */
export function pointAt(
  reading: ResolvedReading,
  figure: number,
  moment: Moment,
  { calendar, clock, hours = {} }: Reckoning,
): Result<DueDate> {
  if (!countsByClock(reading.unit)) {
    return dueDayAt(reading, figure, moment.date, calendar);
  }
  if (moment.time === undefined) {
    return { ok: false, fault: { code: 'needs-time' } };
  }
  if (!clock) {
    throw new Error('A rule that counts hours needs a clock');
  }
  const opening = reading.hours === undefined ? undefined : hours[reading.hours];
  const result = clock.dueTime({ ...reading, figure }, moment, calendar, opening);
  return result.ok ? { ok: true, value: { ...result.value, reading } } : result;
}

/**
 * The first and the last day of numbered weeks, months or days. Week 1 begins on the day of the event and ends on
 * the sixth day after it (counted back: it ends on the day of the event and begins on the sixth day before); week n of
 * pregnancy begins at n + 0 and ends at n + 6. Numbered hours are stretches of the clock: hour 1 ends one hour
 * after the event.
 */
export function numberedEnds(
  reading: ResolvedReading,
  first: number,
  last: number,
  moment: Moment,
  reckoning: Reckoning,
): readonly [Result<DueDate>, Result<DueDate>] {
  const at = (figure: number) => pointAt(reading, figure, moment, reckoning);
  switch (reading.unit) {
    case 'minutes':
    case 'hours':
    case 'service-hours':
      return [at(first - 1), at(last)];
    case 'working-days': {
      // Working day 1 is the event's own day; if that is not a working day, the first one after it.
      const event = toDayNumber(moment.date);
      const ownDay = event !== undefined && reckoning.calendar.isWorkingDay(event) === true ? 1 : 0;
      return [at(first - ownDay), at(last - ownDay)];
    }
    case 'weeks-of-pregnancy':
      return [at(first), dayBeside(at(last + 1), -1, reading, moment, reckoning)];
    case 'days':
    case 'weeks':
    case 'months':
      return [
        at(first - 1),
        dayBeside(at(last), countsBack(reading) ? 1 : -1, reading, moment, reckoning),
      ];
  }
}

/** The day before a due date, or after it, with its working in days. */
export function dayBeside(
  due: Result<DueDate>,
  step: 1 | -1,
  reading: ResolvedReading,
  moment: Moment,
  reckoning: Reckoning,
): Result<DueDate> {
  const event = toDayNumber(moment.date);
  const day = due.ok ? toDayNumber(due.value.date) : undefined;
  if (event === undefined || day === undefined) {
    return due;
  }
  const distance = day + step - event;
  const counts = distance < 0 ? { before: '' } : { from: '' };
  const inDays: ResolvedReading = { ...reading, unit: 'days', clearDays: false, counts };
  const result = dueDayAt(inDays, Math.abs(distance), moment.date, reckoning.calendar);
  return result.ok ? { ok: true, value: { ...result.value, reading } } : result;
}
