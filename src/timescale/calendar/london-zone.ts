import { IANAZone } from 'luxon';
import type { DayNumber } from './day-number.ts';
import { MINUTES_IN_DAY } from './london-time.ts';
import { writeInstant } from './time-of-day.ts';

/** A point in time: milliseconds since 1970-01-01 00:00 UTC. */
export type Instant = number;

/** A minute in milliseconds, the unit of an `Instant`. */
export const MINUTE = 60_000;
const DAY = MINUTES_IN_DAY * MINUTE;
const LONDON = IANAZone.create('Europe/London');
/** What has been asked before: each date of a series is counted over the same days, and Luxon is slow to look them up. */
const OFFSETS = new Map<Instant, number>();

/** How a time on London's clock stands to real time. */
type LondonTime =
  | { readonly occurs: 'once' | 'twice'; readonly instant: Instant }
  /** The clocks go forward over it; `instant` is when they do. */
  | { readonly occurs: 'never'; readonly instant: Instant };

/** London's offset from UTC at an instant, in minutes: 0 in winter, 60 in summer. */
export function offsetAt(instant: Instant): number {
  const offset = OFFSETS.get(instant) ?? LONDON.offset(instant);
  OFFSETS.set(instant, offset);
  return offset;
}

/**
 * The instant of a minute of a day on London's clock; of a time that occurs twice, the earlier.
 *
 * Luxon is not asked to read a local time: it guesses from today's offset and shifts a skipped time in silence.
 * Both offsets in force around that day are tried, and one counts only if London really had it then.
 */
export function londonTime(day: DayNumber, minute: number): LondonTime {
  const asIfUtc = day * DAY + minute * MINUTE;
  const offsets = new Set([offsetAt(asIfUtc - DAY), offsetAt(asIfUtc + DAY)]);
  const instants = [...offsets]
    .map((offset) => ({ offset, instant: asIfUtc - offset * MINUTE }))
    .filter(({ offset, instant }) => offsetAt(instant) === offset)
    .map(({ instant }) => instant);
  if (instants.length === 0) {
    return { occurs: 'never', instant: firstChange(asIfUtc - DAY, asIfUtc + DAY) };
  }
  return { occurs: instants.length === 1 ? 'once' : 'twice', instant: Math.min(...instants) };
}

/** The day on London's calendar at an instant. */
export function londonDay(instant: Instant): DayNumber {
  return Math.floor((instant + offsetAt(instant) * MINUTE) / DAY);
}

/** An instant as London's clock shows it, with its offset: "2027-03-28T03:30+01:00". */
export function londonText(instant: Instant): string {
  return writeInstant(instant / MINUTE, offsetAt(instant));
}

/** One change of London's clocks. */
interface ClockChange {
  /** The first instant at which the new offset holds. */
  readonly instant: Instant;
  readonly direction: 'forward' | 'back';
}

/** Every change of London's clocks after `start` and up to `end`, in order of time. */
export function clockChanges(start: Instant, end: Instant): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  for (let from = start; from < end; from += DAY) {
    const to = Math.min(from + DAY, end);
    const gain = offsetAt(to) - offsetAt(from);
    if (gain !== 0) {
      changes.push({
        instant: firstChange(from, to),
        direction: gain > 0 ? 'forward' : 'back',
      });
    }
  }
  return changes;
}

/** Halves a stretch with one change in it until the minute of the change is left. */
function firstChange(before: Instant, after: Instant): Instant {
  const offset = offsetAt(before);
  let low = before;
  let high = after;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}
