import type { DayNumber, IsoDate } from '../../../timescale/index.ts';
import {
  addMonths,
  fromDayNumber,
  isoWeekday,
  monthOfDate,
  toDayNumber,
} from '../../../timescale/index.ts';

/** A day at which the line is marked, with the name above it. */
interface Tick {
  readonly date: IsoDate;
  readonly label: string;
}

/** Where days stand on the line, in per cent of its width. A day is as wide as it lasts. */
export interface Line {
  /** Where the day begins. */
  readonly at: (date: IsoDate) => number;
  /** Where the day ends. */
  readonly after: (date: IsoDate) => number;
  readonly includes: (date: IsoDate) => boolean;
  /** First days of months with their names, or weeks with their numbers. */
  readonly ticks: readonly Tick[];
}

const dayOf = (date: IsoDate): DayNumber => toDayNumber(date) ?? 0;

interface Reach {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The whole weeks that hold every day between two dates. */
const reachOf = (from: IsoDate, to: IsoDate): Reach => ({
  first: dayOf(from) - isoWeekday(dayOf(from)) + 1,
  last: dayOf(to) + 7 - isoWeekday(dayOf(to)),
});

function lineOf({ first, last }: Reach, ticks: readonly Tick[]): Line {
  const width = last + 1 - first;
  const percent = (day: DayNumber): number => Math.round(((day - first) / width) * 10_000) / 100;
  return {
    at: (date) => percent(dayOf(date)),
    after: (date) => percent(dayOf(date) + 1),
    includes: (date) => dayOf(date) >= first && dayOf(date) <= last,
    ticks,
  };
}

/** A line in whole weeks that holds every day between two dates, marked by months. */
export function monthLine(from: IsoDate, to: IsoDate): Line {
  const reach = reachOf(from, to);
  const { first, last } = reach;
  const ticks = [];
  const monthStart = dayOf(`${from.slice(0, 7)}-01`);
  for (let month = monthStart; month <= last; month = addMonths(month, 1)) {
    if (month < first) continue;
    const date = fromDayNumber(month);
    ticks.push({ date, label: monthOfDate(date).slice(0, 3) });
  }
  return lineOf(reach, ticks);
}

/** How many weeks may lie between two numbers, and how many numbers a line has at most. */
const STEPS = [1, 2, 4, 8, 12, 26, 52] as const;
const MOST_NUMBERS = 9;

/** The same line marked by weeks from a Monday: 0 on it, −2 two weeks before it. */
export function weekLine(from: IsoDate, to: IsoDate, zero: IsoDate): Line {
  const reach = reachOf(from, to);
  const weekOf = (day: DayNumber): number => (day - dayOf(zero)) / 7;
  const [begin, end] = [weekOf(reach.first), weekOf(reach.last + 1)];
  const step = STEPS.find((weeks) => (end - begin) / weeks <= MOST_NUMBERS) ?? 52;
  const ticks: Tick[] = [];
  for (let week = Math.ceil(begin / step) * step; week <= end; week += step) {
    const date = fromDayNumber(dayOf(zero) + week * 7);
    ticks.push({ date, label: `${week}`.replace('-', '−') });
  }
  return lineOf(reach, ticks);
}
