import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import type { Outcome } from '../../../src/timescale/count/outcome.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import type { ToldPlanSeries } from '../../../src/timescale/words/plan-series.ts';
import { seriesSummary, tellPlanSeries } from '../../../src/timescale/words/plan-series.ts';
import { after } from '../a-reading.ts';

const HORIZON = '2027-12-16';
const SERIES = { bound: 'exactly', basis: 'series' } as const;

function from(date: string, reading: ResolvedReading, horizon = HORIZON): Outcome {
  const result = outcomeOf(reading, { date }, { calendar: englandAndWales }, horizon);
  if (!result.ok) throw new Error(`no date: ${result.fault.code}`);
  return result.value;
}

function told(first: Outcome, last = first): ToldPlanSeries {
  const series = tellPlanSeries(first, last);
  if (series === undefined) throw new Error('nothing is told');
  return series;
}

const words = ({ dates }: ToldPlanSeries): readonly string[] =>
  dates.map((each) => each.told.words);

describe('a recurrence of a plan', () => {
  it('is told in one line by how many dates it has, how far, and the first three', () => {
    const monthly = after(1, 'months', SERIES);
    expect(seriesSummary(told(from('2026-12-16', monthly)), HORIZON)).toBe(
      '12 dates until Thursday 16 December 2027: 16 January, 16 February, 16 March …',
    );
    const quarterly = after(4, 'months', SERIES);
    expect(seriesSummary(told(from('2026-12-16', quarterly)), HORIZON)).toBe(
      '3 dates until Thursday 16 December 2027: 16 April, 16 August, 16 December',
    );
  });

  it('says that it goes on where it has as many dates as are ever listed', () => {
    const weekly = told(from('2026-12-16', after(1, 'weeks', SERIES)));
    expect(seriesSummary(weekly, HORIZON)).toBe(
      'The first 24 dates: 23 December, 30 December, 6 January …',
    );
  });

  it('runs from the earliest to the latest of what it counts from, and says which is listed', () => {
    const monthly = after(6, 'months', SERIES);
    const series = told(from('2026-12-16', monthly), from('2026-12-20', monthly, '2027-12-20'));
    expect(words(series)).toEqual([
      'Wednesday 16 June 2027 to Sunday 20 June 2027',
      'Thursday 16 December 2027 to Monday 20 December 2027',
    ]);
    expect(series.dates[0]).toMatchObject({
      first: { date: '2027-06-16' },
      last: { date: '2027-06-20' },
    });
    expect(seriesSummary(series, '2027-12-20')).toBe(
      '2 dates until Monday 20 December 2027, at the latest: 20 June, 20 December',
    );
  });

  it('begins at the first day in time where the figure is a range', () => {
    const range = from('2026-12-16', after({ min: 4, max: 6 }, 'weeks', SERIES), '2027-03-31');
    expect(words(told(range))).toEqual([
      'Wednesday 13 January 2027 to Wednesday 27 January 2027',
      'Wednesday 10 February 2027 to Wednesday 10 March 2027',
    ]);
  });

  it('has no earlier day for a date that comes only at the latest', () => {
    const weekly = after(1, 'weeks', SERIES);
    const [short, long] = [
      from('2027-01-06', weekly, '2027-01-20'),
      from('2027-01-07', weekly, '2027-01-31'),
    ];
    expect(words(told(short, long))).toEqual([
      'Wednesday 13 January 2027 to Thursday 14 January 2027',
      'Wednesday 20 January 2027 to Thursday 21 January 2027',
      'Thursday 28 January 2027',
    ]);
    expect(seriesSummary(told(short, long), '2027-01-31')).toBe(
      '3 dates until Sunday 31 January 2027, at the latest: 14 January, 21 January, 28 January',
    );
  });

  it('says why it stops, where the calendar ends before it', () => {
    const series = told(from('2035-11-01', after(15, 'working-days', SERIES), '2036-11-01'));
    expect(series.stoppedBy).toContain('Bank holidays are known here');
    expect(told(from('2026-12-16', after(1, 'months', SERIES)))).not.toHaveProperty('stoppedBy');
  });

  it('is nothing for an answer of one date', () => {
    const yearly = from('2026-12-16', after(1, 'months', SERIES), '2027-01-20');
    const once = from('2026-12-16', after(1, 'months', { bound: 'exactly' }));
    const monthly = from('2026-12-16', after(1, 'months', SERIES));
    for (const [first, last] of [
      [yearly, yearly],
      [once, once],
      [monthly, once],
      [once, monthly],
    ] as const) {
      expect(tellPlanSeries(first, last)).toBeUndefined();
    }
  });
});
