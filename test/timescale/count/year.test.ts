import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, fromDayNumber, isoWeekday } from '../../../src/timescale/calendar/day-number.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { yearFrom, yearOfCycle } from '../../../src/timescale/count/year.ts';
import type { CyclePeriod, OpenCycle } from '../../../src/timescale/count/year.ts';

const FROM = '2026-11-29';

const aDate = fc
  .integer({ min: dayOf('2019-01-01'), max: dayOf('2035-12-31') })
  .map((day) => fromDayNumber(day));

function periods(each: OpenCycle, from = FROM): readonly CyclePeriod[] {
  const year = yearOfCycle({ on: 'cycle', each }, from);
  return year?.kind === 'periods' ? year.periods : [];
}

describe('the year that begins on a day', () => {
  it.each([
    ['2026-11-29', '2027-11-28'],
    ['2027-01-01', '2027-12-31'],
    ['2028-02-29', '2029-02-27'],
  ])('%s ends on %s', (from, to) => {
    expect(fromDayNumber(yearFrom(dayOf(from)).end)).toBe(to);
  });
});

describe('a cycle that names no day', () => {
  it('has a period for each week, from Monday to Sunday, the first the one of today', () => {
    expect(periods('week').slice(0, 2)).toEqual([
      { from: '2026-11-23', to: '2026-11-29' },
      { from: '2026-11-30', to: '2026-12-06' },
    ]);
  });

  it('has a period for each month and each quarter', () => {
    expect(periods('month').slice(0, 2)).toEqual([
      { from: '2026-11-01', to: '2026-11-30' },
      { from: '2026-12-01', to: '2026-12-31' },
    ]);
    expect(periods('quarter')).toEqual([
      { from: '2026-10-01', to: '2026-12-31' },
      { from: '2027-01-01', to: '2027-03-31' },
      { from: '2027-04-01', to: '2027-06-30' },
      { from: '2027-07-01', to: '2027-09-30' },
      { from: '2027-10-01', to: '2027-12-31' },
    ]);
  });

  it('is once in the whole year where it is yearly', () => {
    expect(periods('year')).toEqual([{ from: FROM, to: '2027-11-28' }]);
  });

  it('covers every day of the year once, and each period holds a day of it', () => {
    fc.assert(
      fc.property(aDate, fc.constantFrom<OpenCycle>('week', 'month', 'quarter'), (from, each) => {
        const { start, end } = yearFrom(dayOf(from));
        const all = periods(each, from).map((period) => [dayOf(period.from), dayOf(period.to)]);
        for (let day = start; day <= end; day += 1) {
          expect(all.filter(([a = 0, b = 0]) => a <= day && day <= b).length).toBe(1);
        }
        expect(all.every(([a = 0, b = 0]) => b >= start && a <= end)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a cycle on days', () => {
  it('falls on each of its weekdays in the year, and on no other day', () => {
    fc.assert(
      fc.property(aDate, (from) => {
        const occurs = { on: 'weekdays', weekdays: [{ day: 'friday' }] } as const;
        const year = yearOfCycle(occurs, from);
        const { start, end } = yearFrom(dayOf(from));
        const fridays: string[] = [];
        for (let day = start; day <= end; day += 1) {
          if (isoWeekday(day) === 5) fridays.push(fromDayNumber(day));
        }
        expect(year).toEqual({ kind: 'days', days: fridays.map((date) => ({ date })) });
      }),
      { numRuns: 50 },
    );
  });

  it('names a bank holiday, and keeps the day', () => {
    const year = yearOfCycle({ on: 'cycle', each: 'day' }, FROM, englandAndWales);
    const days = year?.kind === 'days' ? year.days : [];
    expect(days.length).toBe(365);
    expect(days.find(({ date }) => date === '2026-12-25')?.bankHoliday).toBe('Christmas Day');
  });
});

describe('what has no date in the year', () => {
  it('says why', () => {
    expect(yearOfCycle({ on: 'cycle', each: 'term' }, FROM)).toEqual({
      kind: 'no dates',
      why: 'term',
    });
    expect(yearOfCycle({ on: 'unclear', readings: [] }, FROM)).toEqual({
      kind: 'no dates',
      why: 'unclear',
    });
  });

  it.each([
    [2026, 10, 'over'],
    [2026, 11, 'in it'],
    [2027, 11, 'in it'],
    [2027, 12, 'later'],
  ] as const)('says of %i-%i that it is %s', (year, month, when) => {
    expect(yearOfCycle({ on: 'month', year, month }, FROM)).toMatchObject({ kind: 'month', when });
  });

  it('is nothing where today is no date', () => {
    expect(yearOfCycle({ on: 'cycle', each: 'month' }, '2026-02-30')).toBeUndefined();
  });
});
