import type { DayNumber } from '../../calendar/day-number.ts';
import { fromDayNumber, isWritableDay, toDayNumber } from '../../calendar/day-number.ts';
import { minutesOf } from '../../calendar/london-time.ts';
import { minuteOfDay } from '../../calendar/time-of-day.ts';
import type { Instant } from '../../calendar/london-zone.ts';
import {
  MINUTE,
  clockChanges,
  londonDay,
  londonText,
  londonTime,
} from '../../calendar/london-zone.ts';
import {
  closureWarnings,
  provisionalWarnings,
  workingDayBeside,
} from '../../calendar/working-calendar.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import type { OpeningHours } from '../../record/opening-hours.ts';
import type { ResolvedReading } from '../../record/reading.ts';
import type { Clock } from '../counter.ts';
import type { DueDate, HoursWords, Moment, NoDate, Result, Warning } from '../result.ts';
import { wholeFigure } from '../whole-days.ts';
import type { Count } from './count.ts';
import { hoursRows } from './count.ts';
import { countElapsed } from './elapsed-hours.ts';
import { countServiceHours } from './service-hours.ts';

/**
 * The clock of Europe/London, by Luxon, and the words with which its dates are told. A page imports this module only when
 * a rule of hours is opened, by the door that gives it them.
 */
export const clockOfLondon = (words: HoursWords): Clock => ({
  counter(reading, unit, moment, { calendar, hours }) {
    const event = eventInstant(moment);
    if ('code' in event) {
      return { ok: false, fault: event };
    }
    const opening = reading.hours === undefined ? undefined : hours?.[reading.hours];
    const way =
      unit === 'service-hours'
        ? serviceHours(reading, event, calendar, opening)
        : elapsedHours(reading, event, calendar);
    const at = (figure: number) =>
      timeAway(reading, event, minutesOf(unit, figure), { ...way, words });
    return {
      ok: true,
      value: {
        reading,
        event: moment,
        at,
        strictly: at,
        numbered: (first, last) => [at(first - 1), at(last)],
      },
    };
  },
});

interface EventInstant {
  readonly moment: Moment;
  readonly instant: Instant;
  readonly repeated: boolean;
}

/** How minutes are counted from an event, and what its unit has to tell beside the day on which they end. */
interface Way {
  count(minutes: number): Count;
  warnings(due: DayNumber): readonly Warning[];
}

function directionOf({ counts }: ResolvedReading): 1 | -1 {
  return 'before' in counts ? -1 : 1;
}

function timeAway(
  reading: ResolvedReading,
  { moment, instant, repeated }: EventInstant,
  minutes: number,
  way: Way & { readonly words: HoursWords },
): Result<DueDate> {
  const count = way.count(wholeFigure(minutes));
  if (!count.ok) {
    return count;
  }
  const due = londonDay(count.end);
  if (!isWritableDay(due)) {
    return { ok: false, fault: { code: 'not-a-date', value: moment.date } };
  }
  return {
    ok: true,
    value: {
      kind: 'time',
      at: londonText(count.end),
      minute: count.end / MINUTE,
      date: fromDayNumber(due),
      reading,
      hours: hoursRows(count.stretches),
      warnings: [
        ...(repeated ? [{ code: 'repeated-time' } as const] : []),
        ...clockChangeWarnings(instant, count.end),
        ...way.warnings(due),
      ],
      words: way.words,
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
    : { moment: event, instant, repeated: occurs === 'twice' };
}

function clockChangeWarnings(start: Instant, end: Instant): readonly Warning[] {
  return clockChanges(Math.min(start, end), Math.max(start, end)).map(({ instant, direction }) => ({
    code: 'clock-change',
    at: londonText(instant),
    direction,
  }));
}

/** Elapsed hours need no table: only the working day beside the due date does ("How we count", line 8). */
function elapsedHours(
  reading: ResolvedReading,
  { moment, instant }: EventInstant,
  calendar: WorkingCalendar,
): Way {
  const direction = directionOf(reading);
  // Four hours from a Saturday evening: a working day before the event itself would help nobody.
  const helps = (warning: Warning): boolean =>
    warning.code !== 'due-not-a-working-day' ||
    direction === -1 ||
    warning.workingDayBefore >= moment.date;
  return {
    count: (minutes) => countElapsed(instant, minutes, direction),
    warnings: (due) => [
      ...workingDayBeside(due, calendar).filter(helps),
      ...closureWarnings(due, calendar),
      ...provisionalWarnings(due, calendar),
    ],
  };
}

function serviceHours(
  reading: ResolvedReading,
  { moment, instant }: EventInstant,
  calendar: WorkingCalendar,
  hours: OpeningHours | undefined,
): Way {
  const eventDay = londonDay(instant);
  return {
    count: (minutes) =>
      hours
        ? countServiceHours(instant, minutes, directionOf(reading), hours, calendar)
        : { ok: false, fault: { code: 'hours-not-stated', date: moment.date } },
    warnings: (due) => [
      ...(calendar.isClosed(due) ? closureWarnings(due, calendar) : []),
      ...(hours?.bankHoliday === 'as weekday'
        ? []
        : provisionalWarnings(Math.max(eventDay, due), calendar)),
    ],
  };
}
