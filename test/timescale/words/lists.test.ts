import { expect, it } from 'vitest';
import { capitalised, listWords } from '../../../src/timescale/words/lists.ts';

it('joins what stands in a list as a sentence does', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['Friday'])).toBe('Friday');
  expect(listWords(['Friday', 'Monday'], 'or')).toBe('Friday or Monday');
  expect(listWords(['Friday', 'Saturday', 'Sunday'])).toBe('Friday, Saturday and Sunday');
});

it('begins a sentence with a capital letter and leaves the rest as it is', () => {
  expect(capitalised('the Step Up meeting')).toBe('The Step Up meeting');
  expect(capitalised('')).toBe('');
});
