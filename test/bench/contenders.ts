import { addBusinessDays } from 'date-fns';
import { DateTime } from 'luxon';
import moment from 'moment';
// Adds its methods to moment.
import 'moment-business-days';
import type { IsoDate } from '../../src/timescale/index.ts';
import { toDayNumber } from '../../src/timescale/index.ts';
import type { Work } from './batches.ts';
import { HOLIDAY_DATES, START_DATES, START_MASK } from './starts.ts';

/** A library that adds working days. A negative count goes back. */
export interface Contender {
  readonly name: string;
  /** The date that it answers, so that all of them can be held to the same one. */
  readonly answer: (start: IsoDate, count: number) => IsoDate;
  readonly work: (count: number) => Work;
}

/** A contender that works on its own kind of date. The starts are made beforehand: only the counting is measured. */
function contender<Day>(
  name: string,
  how: {
    readonly read: (date: IsoDate) => Day;
    readonly add: (day: Day, count: number) => Day;
    readonly write: (day: Day) => IsoDate;
    /** A number that is had from the result at no cost. */
    readonly sink: (day: Day) => number;
  },
): Contender {
  const { read, add, write, sink } = how;
  const starts = START_DATES.map(read);
  const [first] = starts;
  if (first === undefined) {
    throw new Error('There is no day to count from');
  }
  return {
    name,
    answer: (start, count) => write(add(read(start), count)),
    work: (count) => (times) => {
      let sum = 0;
      for (let i = 0; i < times; i += 1) {
        sum += sink(add(starts[i & START_MASK] ?? first, count));
      }
      return sum;
    },
  };
}

function dateKey(date: Date): number {
  return date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
}

const HOLIDAY_KEYS = new Set(HOLIDAY_DATES.map((date) => Number(date.replaceAll('-', ''))));

/** One business day at a time, as date-fns knows no holidays. */
function dateFnsLoop(start: Date, count: number): Date {
  const step = Math.sign(count);
  let date = start;
  for (let left = Math.abs(count); left > 0;) {
    date = addBusinessDays(date, step);
    if (!HOLIDAY_KEYS.has(dateKey(date))) {
      left -= 1;
    }
  }
  return date;
}

const HOLIDAYS = new Set(HOLIDAY_DATES);

function luxonWalk(start: DateTime, count: number): DateTime {
  const step = { days: Math.sign(count) };
  let day = start;
  for (let left = Math.abs(count); left > 0;) {
    day = day.plus(step);
    if (day.weekday < 6 && !HOLIDAYS.has(day.toISODate() ?? '')) {
      left -= 1;
    }
  }
  return day;
}

moment.updateLocale('en', { holidays: [...HOLIDAY_DATES], holidayFormat: 'YYYY-MM-DD' });

/** The three libraries, each as its own documentation has one count working days. */
export const CONTENDERS = {
  'date-fns': contender('date-fns addBusinessDays, holiday loop', {
    read: (date) => new Date(`${date}T12:00:00`),
    add: dateFnsLoop,
    write: (date) => {
      const key = String(dateKey(date));
      return `${key.slice(0, 4)}-${key.slice(4, 6)}-${key.slice(6)}`;
    },
    sink: (date) => date.getTime(),
  }),
  moment: contender('moment-business-days', {
    read: (date) => moment(date),
    add: (day, count) => day.businessAdd(count),
    write: (day) => day.format('YYYY-MM-DD'),
    sink: (day) => day.valueOf(),
  }),
  luxon: contender<DateTime>('Luxon day walk', {
    read: (date) => DateTime.fromISO(date, { zone: 'utc' }),
    add: luxonWalk,
    write: (day) => day.toISODate() ?? '',
    sink: (day) => day.toMillis(),
  }),
} as const satisfies Record<string, Contender>;

/** Throws unless every library answers with the date that it is held to, from every start. */
export function holdToTheSameDate(count: number, expected: (start: IsoDate) => IsoDate): void {
  for (const { name, answer } of Object.values(CONTENDERS)) {
    for (const start of START_DATES) {
      const date = answer(start, count);
      if (toDayNumber(date) === undefined || date !== expected(start)) {
        throw new Error(
          `${name}: ${count} working days from ${start} is ${date}, not ${expected(start)}`,
        );
      }
    }
  }
}
