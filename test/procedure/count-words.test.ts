import { expect, it } from 'vitest';
import { countWords } from '../../src/procedure/count-words.ts';

it('counts in words that agree', () => {
  expect(countWords(1, 'rule')).toBe('1 rule');
  expect(countWords(38, 'rule')).toBe('38 rules');
  expect(countWords(0, 'rule')).toBe('no rules');
  expect(countWords(2, 'entry', 'entries')).toBe('2 entries');
});
