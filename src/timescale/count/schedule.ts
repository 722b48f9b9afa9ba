import type { DayNumber } from '../calendar/day-number.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from '../calendar/day-number.ts';
import type { Occurrence } from '../record/occurrence.ts';
import type { IsoDate } from './result.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';

/** One time at which a thing with a fixed place in the week takes place. */
export interface ScheduledDay {
  readonly date: IsoDate;
  readonly part?: 'morning' | 'afternoon' | 'evening';
  /** The bank holiday that falls on it. The day stands: whether the thing takes place then, the source does not say. */
  readonly bankHoliday?: string;
}

/**
 * The next days, from the given one on (itself included), on which a fixed schedule falls: on its weekdays, or
 * daily. Undefined where the schedule names no day: a week, a month, a term or a year with no day in it, a single
 * month, an unclear cycle, or a date that does not exist. Bank holidays are not left out nor moved: what the source
 * excepts stands beside the rule, and a day that is one carries its name where `calendar` is given and knows it.
 */
export function nextOccurrences(
  occurs: Occurrence,
  from: IsoDate,
  count: number,
  calendar?: WorkingCalendar,
): readonly ScheduledDay[] | undefined {
  const start = toDayNumber(from);
  if (start === undefined || !namesDays(occurs)) {
    return undefined;
  }
  const found: ScheduledDay[] = [];
  for (let day = start; found.length < count; day += 1) {
    found.push(...onDay(occurs, day, calendar));
  }
  return found.slice(0, count);
}

/** The days of a schedule that names days, from the first day to the last, both included. */
export function scheduledBetween(
  occurs: DayNaming,
  { start, end }: { readonly start: DayNumber; readonly end: DayNumber },
  calendar?: WorkingCalendar,
): readonly ScheduledDay[] {
  const found: ScheduledDay[] = [];
  for (let day = start; day <= end; day += 1) {
    found.push(...onDay(occurs, day, calendar));
  }
  return found;
}

type Weekly = Extract<Occurrence, { on: 'weekdays' }>;
type Daily = Extract<Occurrence, { on: 'cycle' }>;
type DayNaming = Weekly | Daily;

function namesDays(occurs: Occurrence): occurs is DayNaming {
  return occurs.on === 'weekdays' || (occurs.on === 'cycle' && occurs.each === 'day');
}

/** What a schedule has on one day. A cycle is daily here: `namesDays` lets no other through. */
function onDay(
  occurs: DayNaming,
  day: DayNumber,
  calendar: WorkingCalendar | undefined,
): readonly ScheduledDay[] {
  const date = fromDayNumber(day);
  const bankHoliday = calendar?.bankHoliday(day);
  const holiday = bankHoliday === undefined ? {} : { bankHoliday };
  const parts = occurs.on === 'weekdays' ? partsOfDay(occurs, day) : [{}];
  return parts.map((part) => ({ date, ...part, ...holiday }));
}

const PARTS = ['morning', 'afternoon', 'evening'] as const;

function partsOfDay(occurs: Weekly, day: DayNumber): readonly Pick<ScheduledDay, 'part'>[] {
  const order = (part: (typeof PARTS)[number] | undefined) => (part ? PARTS.indexOf(part) : -1);
  return occurs.weekdays
    .filter((entry) => entry.day === weekdayOf(day))
    .map(({ part }) => (part ? { part } : {}))
    .sort((a, b) => order(a.part) - order(b.part));
}
