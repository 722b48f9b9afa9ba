import { describe, it } from 'vitest';
import { randomCases } from './random-cases.ts';
import { SHARES, checkRandomCases } from './random-check.ts';
import { DAY_UNITS } from './random-readings.ts';

describe('deadlines and limits in whole days, drawn at random, agree with the slow count', () => {
  for (const unit of DAY_UNITS) {
    const share = SHARES.deadlines[unit];
    it(`in ${share} cases of ${unit}`, { timeout: 120_000 }, () => {
      checkRandomCases(randomCases(['deadline', 'limit'], unit), share);
    });
  }
});
