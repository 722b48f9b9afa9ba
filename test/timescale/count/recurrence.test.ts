import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../../src/timescale/calendar/day-number.ts';
import type { Datable } from '../../../src/timescale/record/record.ts';
import { MOST_OCCURRENCES } from '../../../src/timescale/count/recurrence.ts';
import { hardCases } from '../../fixtures/hard-cases.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { answers, outcome, sentences } from '../support.ts';

const completed = { 'plan-completed': { date: '2026-12-04' } };

function seriesDates(timescale: Datable, moments: Parameters<typeof answers>[1], until?: string) {
  const [answer] = answers(timescale, moments, until);
  return outcome(answer, 'series').occurrences.map(({ date }) => date);
}

describe('a series', () => {
  it('stays anchored to its start, and leaves a bank holiday where it falls', () => {
    const [answer] = answers(timescales.reviews, completed, '2027-02-28');
    const { occurrences } = outcome(answer, 'series');
    expect(occurrences.map(({ date }) => date)).toEqual([
      '2026-12-25',
      '2027-01-15',
      '2027-02-05',
      '2027-02-26',
    ]);
    expect(occurrences[0].warnings).toContainEqual({
      code: 'due-not-a-working-day',
      workingDayBefore: '2026-12-24',
    });
  });

  it('never drifts: the nth date is n times the figure from the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 21_000 }), (day) => {
        const dates = seriesDates(timescales.reviews, {
          'plan-completed': { date: fromDayNumber(day) },
        });
        expect(dates.map((date) => (toDayNumber(date) ?? 0) - day)).toEqual(
          dates.map((_, index) => 21 * (index + 1)),
        );
      }),
    );
  });

  it('counts months from the start, so that a short month does not shorten the rest', () => {
    const monthly: Datable = {
      ...timescales.reviews,
      readings: [
        { basis: 'series', unit: 'months', figure: 1, counts: { from: 'plan-completed' } },
      ],
    };
    expect(
      seriesDates(monthly, { 'plan-completed': { date: '2027-01-31' } }, '2027-05-01'),
    ).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
  });

  it('lists 24 dates at most, and the next one even past the horizon', () => {
    expect(seriesDates(timescales.reviews, completed)).toHaveLength(MOST_OCCURRENCES);
    expect(seriesDates(timescales.reviews, completed, '2026-12-05')).toEqual(['2026-12-25']);
  });

  it('stops at the end of the bank-holiday table and says so', () => {
    const inWorkingDays: Datable = {
      ...timescales.reviews,
      readings: [
        { basis: 'series', unit: 'working-days', figure: 15, counts: { from: 'plan-completed' } },
      ],
    };
    const [answer] = answers(inWorkingDays, { 'plan-completed': { date: '2035-11-01' } });
    const { occurrences, stoppedBy } = outcome(answer, 'series');
    expect(occurrences.length).toBeLessThan(5);
    expect(stoppedBy?.code).toBe('outside-table');
  });

  it('gives the first day in time as well, where there is a range', () => {
    const ranged: Datable = {
      ...timescales.reviews,
      readings: [
        {
          basis: 'sinceLast',
          bound: 'atMost',
          figure: { min: 4, max: 6 },
          counts: { from: 'plan-completed' },
        },
      ],
    };
    expect(sentences(ranged, completed)).toEqual([
      'From Friday 1 January 2027 to the end of Friday 15 January 2027',
    ]);
  });
});

describe('an interval since the last one', () => {
  const last = { 'last-review': { date: '2026-12-16' } };

  it('has one date: the next', () => {
    expect(
      seriesDates(hardCases['op-under-one-visits'], { 'last-visit': { date: '2026-12-16' } }),
    ).toEqual(['2027-01-04']);
  });

  it('reads "no less than 6-weekly" both ways', () => {
    expect(sentences(hardCases['sf-reviews-10.2'], last)).toEqual([
      'By the end of Wednesday 27 January 2027',
      'On or after Wednesday 27 January 2027',
    ]);
  });
});
