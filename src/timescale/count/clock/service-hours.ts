import type { DayNumber } from '../../calendar/day-number.ts';
import { FIRST_DAY, LAST_DAY, fromDayNumber } from '../../calendar/day-number.ts';
import type { OpeningHours } from '../../record/opening-hours.ts';
import { MINUTES_IN_DAY } from '../../calendar/london-time.ts';
import { openingTimes, statedOf } from '../../calendar/opening-times.ts';
import type { NoDate } from '../result.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import type { Count, Stretch } from './count.ts';
import type { Instant } from '../../calendar/london-zone.ts';
import { MINUTE, londonDay, londonTime } from '../../calendar/london-zone.ts';

const OVERNIGHT = 'closed overnight';
const BY_DAY = 'closed by day';

/**
 * So many minutes on from an instant (or back from it) while the service is open. Outside opening hours the count
 * waits for the next opening (back: the last closing); a count that ends exactly at closing time ends there. The
 * service is open from its opening up to, not including, its closing, which may be the next morning.
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
  if (!statedOf(hours).some((stated) => typeof stated === 'object')) {
    return hoursNotStated(londonDay(event));
  }
  // Counted back from midnight, the first day that matters is the one that ends there.
  const first = londonDay(direction === 1 ? event : event - MINUTE);
  for (let day = first; day >= FIRST_DAY && day <= LAST_DAY; day += direction) {
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
): readonly Stretch[] | NoDate {
  const times = openingTimes(day, hours, calendar);
  if ('code' in times) {
    return times;
  }
  const from = londonTime(day, 0).instant;
  const end = londonTime(day + 1, 0).instant;
  const stretches: Stretch[] = [];
  let closed = from;
  for (const { from: opens, to: closes } of times.open) {
    // A door that should open at a time which the clock change skips opens when the clocks change.
    const counted = {
      from: londonTime(day, opens).instant,
      to: londonTime(day, closes).instant,
      kind: 'counted',
    } as const;
    // Hours that begin in the evening and run to midnight are closed by day, not overnight.
    const byDay = closed > from || closes === MINUTES_IN_DAY;
    const reason = times.reason ?? (byDay ? BY_DAY : OVERNIGHT);
    stretches.push({ from: closed, to: counted.from, kind: 'closed', reason }, counted);
    closed = counted.to;
  }
  stretches.push({ from: closed, to: end, kind: 'closed', reason: times.reason ?? OVERNIGHT });
  return stretches;
}

function hoursNotStated(day: DayNumber): Count {
  return { ok: false, fault: { code: 'hours-not-stated', date: fromDayNumber(day) } };
}
