import { describe, expect, it } from 'vitest';
import {
  planCountedWords,
  planMovedWords,
  planSpanWords,
  ruledOutWords,
} from '../../../src/timescale/words/plan-rows.ts';

describe('what a row was counted from', () => {
  const counts = { from: 'allocation' };

  it('is a day that happened, on from it or back', () => {
    const known = { state: 'known', moment: { date: '2026-12-16' } } as const;
    expect(planCountedWords('allocation', known, counts)).toBe(
      'Counted from allocation, Wednesday 16 December 2026.',
    );
    expect(planCountedWords('the meeting', known, { before: 'meeting' })).toBe(
      'Counted back from the meeting, Wednesday 16 December 2026.',
    );
  });

  it('is the latest day that was worked out, until the real one is known', () => {
    const projected = {
      state: 'projected',
      earliest: { date: '2026-12-16' },
      latest: { date: '2026-12-17' },
      approximate: false,
      countedFrom: [{ timescale: 'allocate', reading: 0, event: 'panel' }],
    } as const;
    expect(planCountedWords('allocation', projected, counts)).toBe(
      'Counted from the latest date of allocation, between Wednesday 16 December 2026 and Thursday 17 December 2026, if nothing else is known.',
    );
  });

  it('is nothing where the event has no date', () => {
    expect(planCountedWords('allocation', { state: 'unknown', ask: [] }, counts)).toBe('');
    const ruledOut = { state: 'ruledOut', event: 'south', by: 'north' } as const;
    expect(planCountedWords('allocation', ruledOut, counts)).toBe('');
  });

  it('may be what does not happen in a case, for another did', () => {
    const nouns = { north: 'receipt in the north', south: 'receipt in the south' };
    expect(ruledOutWords('south', 'north', nouns)).toBe(
      'This case has receipt in the north, so nothing counts from receipt in the south.',
    );
  });
});

describe('where a row stood before', () => {
  it.each([
    ['Moved from Monday.', { first: 'Monday', last: 'Monday' }],
    ['Moved: this was between Monday and Tuesday.', { first: 'Monday', last: 'Tuesday' }],
    ['New: this had no date before.', undefined],
  ] as const)('%s', (words, was) => {
    expect(planMovedWords(was)).toBe(words);
  });

  it('is one day, or two', () => {
    expect(planSpanWords('Monday', 'Monday')).toBe('Monday');
    expect(planSpanWords('Monday', 'Tuesday')).toBe('between Monday and Tuesday');
  });
});
