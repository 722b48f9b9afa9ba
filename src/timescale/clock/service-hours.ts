import type { DayNumber } from '../day-number.ts';
import { FIRST_DAY, LAST_DAY, fromDayNumber, weekdayOf } from '../day-number.ts';
import type { DayHours, OpeningHours } from '../opening-hours.ts';
import { WEEKDAYS } from '../opening-hours.ts';
import type { ClockTime, Fault } from '../result.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import type { Count, Stretch } from './count.ts';
import type { Instant } from './london.ts';
import { MINUTE, londonDay, londonTime, minuteOfDay } from './london.ts';

const OVERNIGHT = 'closed overnight';

/**
 * So many minutes on from an instant (or back from it) while the service is open. Outside opening hours the count
 * waits for the next opening (back: the last closing); a count that ends exactly at closing time ends there. A day
 * is open from its opening up to, not including, its closing.
 */
export function countServiceHours(
  event: Instant,
  minutes: number,
  direction: 1 | -1,
  hours: OpeningHours,
  calendar: WorkingCalendar,
): Count {
  const stretches: Stretch[] = [];
  let left = minutes * MINUTE;
  if (!isEverOpen(hours)) {
    return hoursNotStated(londonDay(event));
  }
  for (let day = londonDay(event); day >= FIRST_DAY && day <= LAST_DAY; day += direction) {
    const whole = stretchesOfDay(day, hours, calendar);
    if ('code' in whole) {
      return { ok: false, fault: whole };
    }
    for (const stretch of awayFrom(event, whole, direction)) {
      const length = stretch.to - stretch.from;
      if (stretch.kind === 'counted' && length >= left) {
        const end = direction === 1 ? stretch.from + left : stretch.to - left;
        const last = direction === 1 ? { ...stretch, to: end } : { ...stretch, from: end };
        return { ok: true, end, stretches: left === 0 ? stretches : [...stretches, last] };
      }
      stretches.push(stretch);
      left -= stretch.kind === 'counted' ? length : 0;
    }
  }
  return { ok: false, fault: { code: 'not-a-date', value: 'after 9999-12-31' } };
}

/** The parts of a day's stretches that lie on from the event (or back from it), the nearest first. */
function awayFrom(event: Instant, stretches: readonly Stretch[], direction: 1 | -1) {
  const parts = stretches
    .map((stretch) =>
      direction === 1
        ? { ...stretch, from: Math.max(stretch.from, event) }
        : { ...stretch, to: Math.min(stretch.to, event) },
    )
    .filter(({ from, to }) => from < to);
  return direction === 1 ? parts : parts.reverse();
}

/** A day from midnight to midnight, cut into open and closed. */
function stretchesOfDay(
  day: DayNumber,
  hours: OpeningHours,
  calendar: WorkingCalendar,
): readonly Stretch[] | Fault {
  const from = londonTime(day, 0).instant;
  const to = londonTime(day + 1, 0).instant;
  if (calendar.countClosures && calendar.isClosed(day)) {
    return [{ from, to, kind: 'closed', reason: 'office closed' }];
  }
  const ownBankHolidays = hours.bankHoliday !== 'as weekday';
  if (ownBankHolidays && !calendar.covers(day)) {
    return { code: 'outside-table', tableFrom: calendar.from, tableUntil: calendar.until };
  }
  const weekday = weekdayOf(day);
  const holiday = ownBankHolidays ? calendar.bankHoliday(day) : undefined;
  const dayHours =
    holiday === undefined || hours.bankHoliday === 'as weekday'
      ? hours.days[weekday]
      : hours.bankHoliday;
  if (dayHours === 'not stated') {
    return { code: 'hours-not-stated', date: fromDayNumber(day) };
  }
  if (dayHours === 'closed') {
    const name = `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
    return [{ from, to, kind: 'closed', reason: holiday ?? `closed on ${name}` }];
  }
  const opens = instantOf(day, dayHours.opens);
  const closes = instantOf(day, dayHours.closes);
  if (closes < opens) {
    throw new RangeError(`Opening hours run from ${dayHours.opens} back to ${dayHours.closes}`);
  }
  return [
    { from, to: opens, kind: 'closed', reason: OVERNIGHT },
    { from: opens, to: closes, kind: 'counted' },
    { from: closes, to, kind: 'closed', reason: OVERNIGHT },
  ];
}

// A door that should open at a time which the clock change skips opens when the clocks change.
function instantOf(day: DayNumber, time: ClockTime): Instant {
  const minute = minuteOfDay(time);
  if (minute === undefined) {
    throw new RangeError(`Opening hours name "${time}", which is not a time of day`);
  }
  return londonTime(day, minute).instant;
}

function isEverOpen(hours: OpeningHours): boolean {
  const stated: readonly (DayHours | 'as weekday')[] = [
    ...WEEKDAYS.map((weekday) => hours.days[weekday]),
    hours.bankHoliday,
  ];
  return stated.some((dayHours) => typeof dayHours === 'object');
}

function hoursNotStated(day: DayNumber): Count {
  return { ok: false, fault: { code: 'hours-not-stated', date: fromDayNumber(day) } };
}
