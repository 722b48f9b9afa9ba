import { describe, expect, it } from 'vitest';
import { randomCases } from './random-cases.ts';
import { SHARES, checkRandomCases } from './random-check.ts';
import { CLOCK_UNITS } from './random-readings.ts';

describe('rules that count by the clock, drawn at random, agree with the slow count', () => {
  const { deadlinesByTheClock, periodsByTheClock, recurrencesByTheClock } = SHARES;
  for (const unit of CLOCK_UNITS) {
    const shares = [
      ['deadlines and limits', ['deadline', 'limit'], deadlinesByTheClock[unit]],
      ['periods', ['period'], periodsByTheClock[unit]],
      ['recurrences', ['recurrence'], recurrencesByTheClock[unit]],
    ] as const;
    for (const [words, kinds, share] of shares) {
      it(`in ${share} cases of ${words} in ${unit}`, { timeout: 120_000 }, () => {
        checkRandomCases(randomCases(kinds, unit), share);
      });
    }
  }

  it('makes 100,000 cases with those in whole days', () => {
    const shares = Object.values(SHARES).flatMap((share) => Object.values(share));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100_000);
  });
});
