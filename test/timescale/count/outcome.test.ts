import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import {
  compareDue,
  compareMoments,
  compareOutcomes,
  momentOf,
} from '../../../src/timescale/count/outcome.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import type { DueDate, Moment } from '../../../src/timescale/count/result.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { after } from '../a-reading.ts';
import { valueOf } from '../support.ts';

const reckoning = { calendar: englandAndWales, clock: luxonClock };
function due(reading: ResolvedReading, moment: Moment): DueDate {
  const outcome = valueOf(outcomeOf(reading, moment, reckoning));
  if (outcome.kind !== 'due') {
    throw new Error(`A deadline was expected, not a ${outcome.kind}`);
  }
  return outcome.due;
}

describe('the order of dates', () => {
  const byDay = due(after(1, 'days'), { date: '2026-12-16' });
  const byTime = due(after(24, 'hours'), { date: '2026-12-16', time: '09:00' });
  const later = due(after(2, 'days'), { date: '2026-12-16' });

  it('puts a time before the end of its day, and a day before the next', () => {
    expect(compareDue(byTime, byDay)).toBe(-1);
    expect(compareDue(byDay, byTime)).toBe(1);
    expect(compareDue(byDay, byDay)).toBe(0);
    expect(compareDue(byTime, later)).toBe(-1);
    expect(compareDue(later, byDay)).toBe(1);
  });

  it('puts the two hours called one o’clock, as the clocks go back, in the order in which they pass', () => {
    const start = { date: '2026-10-25', time: '00:45' };
    const first = momentOf(due(after(60, 'minutes'), start));
    const second = momentOf(due(after(90, 'minutes'), start));
    expect([first.time, second.time]).toEqual(['01:45', '01:15']);
    expect(compareMoments(first, second)).toBeLessThan(0);
    expect(compareMoments(second, first)).toBeGreaterThan(0);
  });

  it('takes an end without a time for the whole of its day', () => {
    const day = { date: '2026-12-17' };
    expect(compareMoments(day, { ...day, time: '23:59' })).toBe(1);
    expect(compareMoments({ ...day, time: '23:59' }, day)).toBe(-1);
    expect(compareMoments(day, day)).toBe(0);
  });
});

describe('the order of answers', () => {
  const outcome = (reading: ResolvedReading) =>
    valueOf(outcomeOf(reading, { date: '2026-12-16' }, reckoning));
  const long = outcome(after({ min: 2, max: 12 }, 'weeks', { shape: 'span' }));
  const short = outcome(after({ min: 4, max: 12 }, 'weeks', { shape: 'span' }));
  const deadline = outcome(after(12, 'weeks'));

  it('puts the period that begins first before another that ends with it', () => {
    expect(compareOutcomes(long, short)).toBe(-1);
    expect(compareOutcomes(short, long)).toBe(1);
  });

  it('puts the period that ends first before one that began earlier', () => {
    const ended = outcome(after({ min: 4, max: 6 }, 'weeks', { shape: 'span' }));
    expect(compareOutcomes(ended, long)).toBe(-1);
  });

  it('leaves a deadline and a period that end together as they are', () => {
    expect(compareOutcomes(deadline, long)).toBe(0);
    expect(compareOutcomes(long, deadline)).toBe(0);
  });
});
