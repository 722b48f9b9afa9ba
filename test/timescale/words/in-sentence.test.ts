import { expect, it } from 'vitest';
import { inSentence } from '../../../src/timescale/words/in-sentence.ts';

it.each([
  ['By the end of Monday 4 January 2027', 'by the end of Monday 4 January 2027'],
  ['Monday 4 January 2027', 'Monday 4 January 2027'],
  ['Wednesday 6 January 2027', 'Wednesday 6 January 2027'],
  ['Sundays are counted', 'sundays are counted'],
  ['On Sunday', 'on Sunday'],
])('in the middle of another, "%s" is "%s"', (sentence, words) => {
  expect(inSentence(sentence)).toBe(words);
});
