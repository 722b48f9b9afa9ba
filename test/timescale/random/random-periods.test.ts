import { describe, it } from 'vitest';
import { randomCases } from './random-cases.ts';
import { SHARES, checkRandomCases } from './random-check.ts';
import { DAY_UNITS } from './random-readings.ts';

describe('periods and recurrences in whole days, drawn at random, agree with the slow count', () => {
  for (const unit of DAY_UNITS) {
    const { periods, recurrences } = SHARES;
    it(`in ${periods[unit]} cases of periods in ${unit}`, { timeout: 120_000 }, () => {
      checkRandomCases(randomCases(['period'], unit), periods[unit]);
    });
    it(`in ${recurrences[unit]} cases of recurrences in ${unit}`, { timeout: 120_000 }, () => {
      checkRandomCases(randomCases(['recurrence'], unit), recurrences[unit]);
    });
  }
});
