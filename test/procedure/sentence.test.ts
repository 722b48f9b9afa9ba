import { expect, it } from 'vitest';
import { firstSentence, sentenceStart } from '../../src/procedure/sentence.ts';

it('begins a sentence with a capital', () => {
  expect(sentenceStart('social worker')).toBe('Social worker');
});

it('takes the first sentence, and all of a text that is one', () => {
  expect(firstSentence('The age. The rest? More.')).toBe('The age.');
  expect(firstSentence('By the rules of section 3.1 and no others.')).toBe(
    'By the rules of section 3.1 and no others.',
  );
  expect(firstSentence('')).toBe('');
});
