import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatedBound, Unit } from '../../../src/timescale/record/amount.ts';
import type { Counts } from '../../../src/timescale/record/event.ts';
import { fromDayNumber, toDayNumber } from '../../../src/timescale/calendar/day-number.ts';
import { resolveReadings } from '../../../src/timescale/record/reading.ts';
import type { Datable } from '../../../src/timescale/record/record.ts';
import { explainOutcome } from '../../../src/timescale/words/explain.ts';
import { readingWords } from '../../../src/timescale/words/reading.ts';
import { answers, outcome, sentences, valueOf } from '../support.ts';

function limit(bound: StatedBound, figure: number, unit: Unit, back = false): Datable {
  const counts: Counts = back ? { before: 'it' } : { from: 'it' };
  return {
    kind: 'limit',
    title: 'A limit',
    who: 'not stated',
    action: 'do it',
    strength: 'not stated',
    stated: { words: '{amount}', bound, figure, unit },
    readings: [unit === 'service-hours' ? { counts, unit, hours: 'operating-hours' } : { counts }],
    sources: [{ section: 'a', ref: '1' }],
  };
}

const on = (date: string, time = '09:00') => ({ it: { date, time } });

function wordsOf(record: Datable, noun: string): string | undefined {
  const [reading] = resolveReadings(record);
  return reading && readingWords(reading, noun);
}

describe('longer than N', () => {
  it('begins on the day after N have passed', () => {
    expect(sentences(limit('moreThan', 6, 'months'), on('2026-12-16'))).toEqual([
      'On or after Thursday 17 June 2027',
    ]);
    expect(sentences(limit('atLeast', 6, 'months'), on('2026-12-16'))).toEqual([
      'On or after Wednesday 16 June 2027',
    ]);
    expect(sentences(limit('moreThan', 2, 'weeks'), on('2026-12-16'))).toEqual([
      'On or after Thursday 31 December 2026',
    ]);
  });

  it('is one working day more, not one day more', () => {
    // 24 December 2026 is the Thursday before Christmas.
    expect(sentences(limit('moreThan', 1, 'working-days'), on('2026-12-23'))).toEqual([
      'On or after Tuesday 29 December 2026',
    ]);
  });

  it('reaches one day further back before an event', () => {
    expect(sentences(limit('moreThan', 12, 'months', true), on('2026-12-16'))).toEqual([
      'By the end of Monday 15 December 2025',
    ]);
  });

  it('begins at the same minute where hours are counted', () => {
    expect(sentences(limit('moreThan', 24, 'hours'), on('2026-12-16'))).toEqual([
      'At or after 9am on Thursday 17 December 2026',
    ]);
  });

  it('says so, in what it means and in how it was counted', () => {
    const record = limit('moreThan', 6, 'months');
    expect(wordsOf(record, 'the opening')).toBe('more than 6 months after the opening');
    const [answer] = answers(record, on('2026-12-16'));
    expect(answer && explainOutcome(valueOf(answer.result), 'the opening')).toEqual([
      '183 days after the opening (Wednesday 16 December 2026), counting every day. That is the first day that is more than 6 months after it.',
    ]);
    expect(wordsOf(limit('moreThan', 12, 'months', true), 'the request')).toBe(
      'more than 12 months before the request',
    );
  });
});

describe('less than N', () => {
  it('ends on the day before', () => {
    expect(sentences(limit('lessThan', 6, 'weeks'), on('2026-12-16'))).toEqual([
      'By the end of Tuesday 26 January 2027',
    ]);
    expect(sentences(limit('lessThan', 3, 'working-days'), on('2026-12-16'))).toEqual([
      'By the end of Friday 18 December 2026',
    ]);
    expect(sentences(limit('lessThan', 3, 'months', true), on('2026-12-16'))).toEqual([
      'On or after Thursday 17 September 2026',
    ]);
  });

  it('ends before a week of pregnancy begins', () => {
    const record = limit('lessThan', 16, 'weeks-of-pregnancy', true);
    expect(sentences(record, on('2027-05-05'))).toEqual(['By the end of Tuesday 17 November 2026']);
    expect(wordsOf(record, 'the due date')).toBe(
      'before the day on which week 16 of pregnancy begins, counted back from the due date',
    );
    const [answer] = answers(record, on('2027-05-05'));
    expect(answer && explainOutcome(valueOf(answer.result), 'the due date')).toEqual([
      '169 days before the due date (Wednesday 5 May 2027), counting every day. That is the last day before week 16 of pregnancy begins.',
    ]);
  });

  it('and after a week of pregnancy has begun', () => {
    const record = limit('moreThan', 16, 'weeks-of-pregnancy', true);
    expect(sentences(record, on('2027-05-05'))).toEqual(['On or after Thursday 19 November 2026']);
    expect(wordsOf(record, 'the due date')).toBe(
      'after the day on which week 16 of pregnancy begins, counted back from the due date',
    );
  });
});

describe('strict bounds', () => {
  const dateOf = (record: Datable, date: string) => {
    const [answer] = answers(record, on(date));
    return toDayNumber(outcome(answer, 'due').due.date) ?? 0;
  };

  it('are one day from the bounds that include the figure, whatever counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_500, max: 23_000 }),
        fc.constantFrom<Unit>('days', 'weeks', 'months'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (day, unit, figure, back) => {
          const date = fromDayNumber(day);
          const away = back ? -1 : 1;
          const difference = (strict: StatedBound, plain: StatedBound) =>
            dateOf(limit(strict, figure, unit, back), date) -
            dateOf(limit(plain, figure, unit, back), date);
          expect(difference('moreThan', 'atLeast')).toBe(away);
          expect(difference('lessThan', 'atMost')).toBe(-away);
        },
      ),
    );
  });

  it('are resolved to the bounds that the engine knows', () => {
    expect(resolveReadings(limit('moreThan', 6, 'months'))).toMatchObject([
      { bound: 'atLeast', strict: true },
    ]);
    expect(resolveReadings(limit('lessThan', 6, 'months'))).toMatchObject([
      { bound: 'atMost', strict: true },
    ]);
    expect(resolveReadings(limit('atMost', 6, 'months'))[0]).not.toHaveProperty('strict');
  });
});
