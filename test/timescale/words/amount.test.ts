import { describe, expect, it } from 'vitest';
import { library } from '../../../content/index.ts';
import type { Range, Unit } from '../../../src/timescale/record/amount.ts';
import { amountWords } from '../../../src/timescale/words/amount.ts';
import { everyWords } from '../../../src/timescale/words/every.ts';
import { statedWords } from '../../../src/timescale/words/stated.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';

describe('an amount in words', () => {
  it.each<[number | Range, Unit, string]>([
    [10, 'working-days', '10 working days'],
    [1, 'working-days', '1 working day'],
    [0, 'days', 'the same day'],
    [0, 'working-days', 'the same working day'],
    [1, 'hours', '1 hour'],
    [4, 'hours', '4 hours'],
    [90, 'minutes', '90 minutes'],
    [4, 'service-hours', '4 hours of the service’s opening hours'],
    [1, 'service-hours', '1 hour of the service’s opening hours'],
    [{ min: 4, max: 12 }, 'weeks', '4 to 12 weeks'],
    [{ min: 1, max: 2 }, 'months', '1 to 2 months'],
    [29, 'weeks-of-pregnancy', 'week 29 of pregnancy'],
    [{ min: 29, max: 34 }, 'weeks-of-pregnancy', 'weeks 29 to 34 of pregnancy'],
  ])('%o %s is "%s"', (figure, unit, words) => {
    expect(amountWords(figure, unit)).toBe(words);
  });

  it('leaves the figure out of "every week"', () => {
    expect(everyWords(1, 'weeks')).toBe('every week');
    expect(everyWords(1, 'working-days')).toBe('every working day');
    expect(everyWords(3, 'weeks')).toBe('every 3 weeks');
    expect(everyWords({ min: 4, max: 6 }, 'weeks')).toBe('every 4 to 6 weeks');
  });
});

describe('what a clause says', () => {
  it.each([
    ['complete-plan', 'within 10 working days'],
    ['phase-out', 'from weeks 6 to 8'],
    ['fgc-discussion', 'within the 10 days'],
    ['phase-4', '4 to 12 weeks'],
    ['reviews', 'every 3 weeks'],
    ['operating-hours', '7am to 9pm, seven days a week, not on bank holidays'],
    ['immediate-response', 'immediate response'],
  ] as const)('%s says "%s"', (id, words) => {
    expect(statedWords(timescales[id])).toBe(words);
  });

  it.each([
    ['{every}', 1, 'months', 'every month'],
    ['{every}', { min: 4, max: 6 }, 'weeks', 'every 4 to 6 weeks'],
    ['{every} or sooner', 12, 'months', 'every 12 months or sooner'],
    ['{next}', 1, 'days', 'the next day'],
    ['by {next}', 1, 'working-days', 'by the next working day'],
    ['{next}', 3, 'months', 'the next 3 months'],
  ] as const)('fills in "%s" of %o %s', (words, figure, unit, filled) => {
    const stated = { words, figure, unit, bound: 'exactly' } as const;
    expect(statedWords({ ...timescales['complete-plan'], stated })).toBe(filled);
  });

  it('leaves no placeholder in any record of the library', () => {
    for (const { id, timescales: records } of library) {
      for (const [timescale, record] of Object.entries(records)) {
        expect(statedWords(record), `${id}, ${timescale}`).not.toMatch(/[{}]/);
      }
    }
  });
});
