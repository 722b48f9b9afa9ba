import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../../src/timescale/calendar/day-number.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import { answerReadings, outcomeOf } from '../../../src/timescale/count/answer.ts';
import type { Answer } from '../../../src/timescale/count/outcome.ts';
import { senseOf } from '../../../src/timescale/count/outcome.ts';
import type { WorkTo } from '../../../src/timescale/count/work-to.ts';
import { fromDayOn, workTo } from '../../../src/timescale/count/work-to.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import { after, before } from '../a-reading.ts';
import { MANY } from '../properties-of.ts';
import { randomCases } from '../random/random-cases.ts';
import { recordOf } from '../random/random-engine.ts';

type Given = Pick<Answer, 'reading' | 'result'>;

/** From 9:30 on Wednesday 16 December 2026. */
function answer(reading: ResolvedReading, date = '2026-12-16'): Given {
  const reckoning = { calendar: englandAndWales, clock: luxonClock };
  return { reading, result: outcomeOf(reading, { date, time: '09:30' }, reckoning) };
}

const atLeast = { bound: 'atLeast' } as const;

/** The dates alone. */
function told(found: WorkTo): string {
  const at = ({ date, time }: { date: string; time?: string }) =>
    `${date}${time ? ` ${time}` : ''}`;
  switch (found.kind) {
    case 'date':
      return `${found.as} ${at(found.moment)}`;
    case 'days':
      return `${found.as} ${at(found.first)} to ${at(found.last)}`;
    case 'none':
      return found.why;
  }
}

describe('the date to work to', () => {
  it.each<[string, string, readonly Given[]]>([
    ['of one reading is its own', 'by 2026-12-26', [answer(after(10, 'days'))]],
    [
      'of last days is the earliest',
      'by 2026-12-26',
      [answer(after(10, 'working-days')), answer(after(10, 'days'))],
    ],
    [
      'of first days is the latest',
      'not before 2027-01-04',
      [answer(after(10, 'working-days', atLeast)), answer(after(10, 'days', atLeast))],
    ],
    [
      'of "at least before" is a last day, and the earliest',
      'by 2026-12-02',
      [answer(before(10, 'days', atLeast)), answer(before(10, 'working-days', atLeast))],
    ],
    [
      'of days that are one day is that day',
      'on 2026-12-23',
      [
        answer(after(1, 'weeks', { bound: 'exactly' })),
        answer(after(7, 'days', { bound: 'exactly' })),
      ],
    ],
    [
      'of days that differ is none',
      'apart',
      [
        answer(after(1, 'weeks', { bound: 'exactly' })),
        answer(after(8, 'days', { bound: 'exactly' })),
      ],
    ],
    [
      'of a last day and a first day is none: they are not settled into one',
      'mixed',
      [answer(after(10, 'days')), answer(after(5, 'days', atLeast))],
    ],
    [
      'of a last day and a day of its own is none',
      'mixed',
      [answer(after(10, 'days')), answer(after(5, 'days', { bound: 'exactly' }))],
    ],
    [
      'of ranges is what lies in each',
      'between 2026-12-22 to 2026-12-24',
      [answer(after({ min: 5, max: 8 }, 'days')), answer(after({ min: 6, max: 9 }, 'days'))],
    ],
    [
      'of ranges that do not meet is none',
      'apart',
      [answer(after({ min: 5, max: 6 }, 'days')), answer(after({ min: 8, max: 9 }, 'days'))],
    ],
    [
      'of periods is the days that lie in each',
      'period 2026-12-30 to 2027-01-13',
      [
        answer(after({ min: 2, max: 6 }, 'weeks', { shape: 'span', bound: 'exactly' })),
        answer(after({ min: 1, max: 4 }, 'weeks', { shape: 'span', bound: 'exactly' })),
      ],
    ],
    [
      'of a time and the end of its day is the time',
      'by 2026-12-17 09:30',
      [answer(after(1, 'days')), answer(after(24, 'hours'))],
    ],
    [
      'of a first day and a time on it is the time',
      'not before 2026-12-17 09:30',
      [answer(after(1, 'days', atLeast)), answer(after(24, 'hours', atLeast))],
    ],
    [
      'of first times is the later',
      'not before 2026-12-17 15:30',
      [answer(after(24, 'hours', atLeast)), answer(after(30, 'hours', atLeast))],
    ],
    [
      'of times that are one time is that time',
      'on 2026-12-17 09:30',
      [
        answer(after(24, 'hours', { bound: 'exactly' })),
        answer(after(1440, 'minutes', { bound: 'exactly' })),
      ],
    ],
    [
      'of ranges of days and of hours is what lies in each, from a time to a time',
      'between 2026-12-18 01:30 to 2026-12-18 11:30',
      [answer(after({ min: 1, max: 2 }, 'days')), answer(after({ min: 40, max: 50 }, 'hours'))],
    ],
    [
      'of such that meet on one day is the rest of that day',
      'between 2026-12-18 17:30 to 2026-12-18',
      [answer(after({ min: 1, max: 2 }, 'days')), answer(after({ min: 56, max: 80 }, 'hours'))],
    ],
    [
      'of ranges of hours that do not meet on their day is none',
      'apart',
      [answer(after({ min: 4, max: 5 }, 'hours')), answer(after({ min: 7, max: 8 }, 'hours'))],
    ],
    [
      'of beginnings is the days that lie in each',
      'begins 2027-01-06 to 2027-01-13',
      [
        answer(after({ min: 2, max: 4 }, 'weeks', { shape: 'begins', bound: 'exactly' })),
        answer(after({ min: 3, max: 5 }, 'weeks', { shape: 'begins', bound: 'exactly' })),
      ],
    ],
    [
      'is not known where a reading has no date',
      'no date',
      [answer(after(10, 'days'), '2035-12-28'), answer(after(10, 'working-days'), '2035-12-28')],
    ],
    ['of nothing is none', 'no date', []],
  ])('%s', (_what, expected, given) => {
    expect(told(workTo(given))).toBe(expected);
    expect(told(workTo(given.toReversed()))).toBe(expected);
  });

  it('of a recurrence is the first, and from a day on the next', () => {
    const every = (weeks: number) =>
      answer(after(weeks, 'weeks', { basis: 'series', bound: 'atMost' }));
    const given = [every(4), every(6)];
    expect(told(workTo(given))).toBe('by 2027-01-13');
    const later = (day: string) => told(workTo(given.map((each) => fromDayOn(each, day))));
    expect(later('2026-12-01')).toBe('by 2027-01-13');
    expect(later('2027-01-13')).toBe('by 2027-01-13');
    expect(later('2027-01-14')).toBe('by 2027-01-27');
    expect(later('2027-02-01')).toBe('by 2027-02-10');
    // All that are listed are past: they stand as they are.
    expect(later('2033-01-01')).toBe('by 2027-01-13');
  });
});

describe('an answer from a day on', () => {
  it('keeps the first days of a range beside its last ones', () => {
    const range = answer(after({ min: 4, max: 6 }, 'weeks', { basis: 'series', bound: 'exactly' }));
    expect(told(workTo([range]))).toBe('between 2027-01-13 to 2027-01-27');
    expect(told(workTo([fromDayOn(range, '2027-02-01')]))).toBe('between 2027-02-10 to 2027-03-10');
  });

  it('has no first days where it has no range', () => {
    const { result } = fromDayOn(
      answer(after(4, 'weeks', { basis: 'series', bound: 'atMost' })),
      '2027-02-01',
    );
    expect(result.ok && result.value).not.toHaveProperty('earliest');
  });

  it('stays as it is where it is no recurrence, or has no date', () => {
    for (const given of [
      answer(after(4, 'weeks')),
      answer(after(4, 'weeks', { shape: 'length' })),
      answer(after(10, 'working-days'), '2035-12-28'),
    ]) {
      expect(fromDayOn(given, '2027-02-01')).toBe(given);
    }
  });
});

/** Whether a day is in time by one reading, as a person would look at it. */
function isInTime({ reading, result }: Given, day: string): boolean {
  if (!result.ok) throw new Error('a date was expected');
  const { value } = result;
  if (value.kind === 'window') {
    const { begins, ends } = value;
    return ends
      ? begins.latest.date <= day && day <= (ends.latest ?? ends.earliest).date
      : begins.earliest.date <= day && day <= begins.latest.date;
  }
  const [last, first = last] =
    value.kind === 'due'
      ? [value.due.date, value.earliest?.date]
      : [value.occurrences[0].date, value.earliest?.[0]?.date];
  if (first !== last) return first <= day && day <= last;
  switch (senseOf(reading)) {
    case 'by':
      return day <= last;
    case 'not before':
      return day >= first;
    case 'on':
    case 'about':
      return day === last;
  }
}

/** All days from some before the earliest date to some after the latest, each tried on every reading. */
function daysInTime(given: readonly Given[], found: readonly string[]): readonly string[] {
  const days = found.map((date) => toDayNumber(date) ?? NaN);
  const [from, to] = [Math.min(...days) - 3, Math.max(...days) + 3];
  return Array.from({ length: to - from + 1 }, (_, at) => fromDayNumber(from + at)).filter((day) =>
    given.every((each) => isInTime(each, day)),
  );
}

function datesOf({ result }: Given): readonly string[] {
  if (!result.ok) return [];
  const { value } = result;
  if (value.kind === 'due') return [value.due, value.earliest ?? value.due].map(({ date }) => date);
  if (value.kind === 'series') {
    return [value.occurrences[0], value.earliest?.[0] ?? value.occurrences[0]].map(
      ({ date }) => date,
    );
  }
  const { begins, ends } = value;
  return [begins.earliest, begins.latest, ends?.earliest, ends?.latest].flatMap(
    (moment) => moment?.date ?? [],
  );
}

describe('is what trying every day on every reading finds', () => {
  it.each(['days', 'working-days', 'weeks', 'months'] as const)('of rules in %s', (unit) => {
    let settled = 0;
    fc.assert(
      fc.property(randomCases(['deadline', 'limit', 'recurrence', 'period'], unit), (random) => {
        const given = answerReadings(recordOf(random), random.moments, englandAndWales);
        fc.pre(given.length > 0);
        const found = workTo(given);
        if (given.some(({ result }) => !result.ok)) {
          expect(told(found)).toBe('no date');
          return;
        }
        if (found.kind === 'none' && found.why === 'mixed') {
          expect(given.length).toBeGreaterThan(1);
          return;
        }
        const days = daysInTime(given, given.flatMap(datesOf));
        if (found.kind === 'none') {
          expect(days).toEqual([]);
          return;
        }
        settled += 1;
        if (found.kind === 'days') {
          expect([found.first.date, found.last.date]).toEqual([days[0], days.at(-1)]);
        } else {
          expect(found.moment.date).toBe(found.as === 'not before' ? days[0] : days.at(-1));
        }
      }),
      MANY,
    );
    expect(settled).toBeGreaterThan(MANY.numRuns / 4);
  });
});
