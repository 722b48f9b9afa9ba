import type { DayNumber } from './day-number.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from './day-number.ts';
import type { Occurrence } from './record.ts';
import type { IsoDate } from './result.ts';

/** One time at which a thing with a fixed place in the week takes place. */
export interface ScheduledDay {
  readonly date: IsoDate;
  readonly part?: 'morning' | 'afternoon' | 'evening';
}

/**
 * The next days, from the given one on (itself included), on which a fixed schedule falls: on its weekdays, or
 * daily. Undefined where the schedule names no day: a week, a month, a term or a year with no day in it, a single
 * month, an unclear cycle, or a date that does not exist. Bank holidays are not left out: what the source excepts
 * stands beside the rule.
 */
export function nextOccurrences(
  occurs: Occurrence,
  from: IsoDate,
  count: number,
): readonly ScheduledDay[] | undefined {
  const start = toDayNumber(from);
  if (start === undefined) {
    return undefined;
  }
  if (occurs.on === 'weekdays') {
    return collect(start, count, (day) => partsOfDay(occurs, day));
  }
  if (occurs.on === 'cycle' && occurs.each === 'day') {
    return collect(start, count, () => [{}]);
  }
  return undefined;
}

const PARTS = ['morning', 'afternoon', 'evening'] as const;

function partsOfDay(
  occurs: Extract<Occurrence, { on: 'weekdays' }>,
  day: DayNumber,
): readonly Omit<ScheduledDay, 'date'>[] {
  const order = (part: (typeof PARTS)[number] | undefined) => (part ? PARTS.indexOf(part) : -1);
  return occurs.weekdays
    .filter((entry) => entry.day === weekdayOf(day))
    .map(({ part }) => (part ? { part } : {}))
    .sort((a, b) => order(a.part) - order(b.part));
}

function collect(
  start: DayNumber,
  count: number,
  on: (day: DayNumber) => readonly Omit<ScheduledDay, 'date'>[],
): readonly ScheduledDay[] {
  const found: ScheduledDay[] = [];
  for (let day = start; found.length < count; day += 1) {
    const date = fromDayNumber(day);
    found.push(...on(day).map((part) => ({ date, ...part })));
  }
  return found.slice(0, count);
}
