import { expect, it } from 'vitest';
import { mostTelling } from '../../../src/search/answers/telling-sentence.ts';
import { termsOf } from '../../../src/search/answers/terms.ts';

const TEXT = 'The worker visits. Each child is seen alone. The plan is shared.';

it('is the sentence that has most of what is asked, the first of equals', () => {
  expect(mostTelling(TEXT, new Set(termsOf('child seen alone')))).toBe('Each child is seen alone.');
  expect(mostTelling(TEXT, new Set(termsOf('lantern')))).toBe('The worker visits.');
  expect(mostTelling('', new Set(['plan']))).toBe('');
});

it('is cut at a word where it is too long for a line', () => {
  const long = mostTelling(`${'again and '.repeat(60)}again.`, new Set(['again']));
  expect(long.length).toBeLessThanOrEqual(242);
  expect(long).toMatch(/(?:again|and) …$/);
});
