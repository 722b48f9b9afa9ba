import { most } from '../../record/amount.ts';
import type { Clock } from '../clock.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { FIRST_DAY, LAST_DAY, fromDayNumber, toDayNumber } from '../../calendar/day-number.ts';
import { dueDay } from '../due-day.ts';
import { closureWarnings, provisionalWarnings, workingDayBeside } from '../due-warnings.ts';
import type { OpeningHours } from '../../record/opening-hours.ts';
import { minuteOfDay } from '../../calendar/opening-times.ts';
import type { ResolvedReading } from '../../record/reading.ts';
import type { DueDate, NoDate, Moment, Result, Warning } from '../result.ts';
import { countsBack } from '../span.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Count } from './count.ts';
import { hoursRows } from './count.ts';
import { countElapsed } from './elapsed-hours.ts';
import type { Instant } from '../../calendar/london.ts';
import { clockChanges, londonDay, londonTime, writeInstant } from '../../calendar/london.ts';
import { countServiceHours } from './service-hours.ts';

/** The clock of Europe/London, by Luxon. A page imports this module only when a rule of hours is opened. */
export const luxonClock: Clock = {
  dueTime(reading, event, calendar, hours) {
    switch (reading.unit) {
      case 'minutes':
      case 'hours':
      case 'service-hours':
        return dueByClock(reading, event, calendar, hours);
      default:
        return dueDay(reading, event.date, calendar);
    }
  },
};

interface EventInstant {
  readonly instant: Instant;
  readonly repeated: boolean;
}

function dueByClock(
  reading: ResolvedReading,
  event: Moment,
  calendar: WorkingCalendar,
  hours: OpeningHours | undefined,
): Result<DueDate> {
  const start = eventInstant(event);
  if ('code' in start) {
    return { ok: false, fault: start };
  }
  const count = countFrom(start.instant, reading, calendar, hours);
  if (!count.ok) {
    return count;
  }
  const due = londonDay(count.end);
  if (due < FIRST_DAY || due > LAST_DAY) {
    return { ok: false, fault: { code: 'not-a-date', value: event.date } };
  }
  const dayWarnings =
    reading.unit === 'service-hours'
      ? serviceHoursWarnings(start.instant, due, calendar, hours)
      : elapsedWarnings(reading, event, due, calendar);
  return {
    ok: true,
    value: {
      kind: 'time',
      at: writeInstant(count.end),
      date: fromDayNumber(due),
      reading,
      hours: hoursRows(count.stretches),
      warnings: [
        ...(start.repeated ? [{ code: 'repeated-time' } as const] : []),
        ...clockChangeWarnings(start.instant, count.end),
        ...dayWarnings,
      ],
    },
  };
}

function eventInstant(event: Moment): EventInstant | NoDate {
  const day = toDayNumber(event.date);
  if (day === undefined) {
    return { code: 'not-a-date', value: event.date };
  }
  if (event.time === undefined) {
    return { code: 'needs-time' };
  }
  const minute = minuteOfDay(event.time);
  if (minute === undefined || event.time === '24:00') {
    return { code: 'not-a-date', value: event.time };
  }
  const { occurs, instant } = londonTime(day, minute);
  return occurs === 'never'
    ? { code: 'no-such-time', date: event.date, time: event.time }
    : { instant, repeated: occurs === 'twice' };
}

function countFrom(
  start: Instant,
  reading: ResolvedReading,
  calendar: WorkingCalendar,
  hours: OpeningHours | undefined,
): Count {
  const figure = most(reading.figure);
  const minutes = reading.unit === 'minutes' ? figure : figure * 60;
  if (!Number.isInteger(minutes) || minutes < 0) {
    throw new RangeError(`A count on the clock needs whole minutes of 0 or more, not ${minutes}`);
  }
  const direction = countsBack(reading) ? -1 : 1;
  if (reading.unit !== 'service-hours') {
    return countElapsed(start, minutes, direction);
  }
  return hours
    ? countServiceHours(start, minutes, direction, hours, calendar)
    : { ok: false, fault: { code: 'hours-not-stated', date: fromDayNumber(londonDay(start)) } };
}

function clockChangeWarnings(start: Instant, end: Instant): readonly Warning[] {
  return clockChanges(Math.min(start, end), Math.max(start, end)).map(({ instant, direction }) => ({
    code: 'clock-change',
    at: writeInstant(instant),
    direction,
  }));
}

/** Elapsed hours need no table: only the working day beside the due date does ("How we count", line 8). */
function elapsedWarnings(
  reading: ResolvedReading,
  event: Moment,
  due: DayNumber,
  calendar: WorkingCalendar,
): readonly Warning[] {
  // Four hours from a Saturday evening: a working day before the event itself would help nobody.
  const beside = workingDayBeside(due, calendar).filter(
    (warning) =>
      warning.code !== 'due-not-a-working-day' ||
      countsBack(reading) ||
      warning.workingDayBefore >= event.date,
  );
  return [...beside, ...closureWarnings(due, calendar), ...provisionalWarnings(due, calendar)];
}

function serviceHoursWarnings(
  start: Instant,
  due: DayNumber,
  calendar: WorkingCalendar,
  hours: OpeningHours | undefined,
): readonly Warning[] {
  const latest = Math.max(londonDay(start), due);
  return [
    ...(calendar.isClosed(due) ? closureWarnings(due, calendar) : []),
    ...(hours?.bankHoliday === 'as weekday' ? [] : provisionalWarnings(latest, calendar)),
  ];
}
