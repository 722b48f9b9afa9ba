import { expect, it } from 'vitest';
import { termsOf } from '../../../src/search/answers/terms.ts';

it.each([
  ['20wd', '20 working days'],
  ['20 wd', 'twenty working days'],
  ['24hrs', '24 hours'],
  ['the closure of a case', 'closing cases'],
  ['referral', 'refer'],
  ['e-mail', 'email'],
  ['tafs', 'TAF'],
])('%j is indexed as %j is', (one, other) => {
  expect(termsOf(one)).toEqual(termsOf(other));
});

it('words that say nothing are left out, and a negation is kept', () => {
  expect(termsOf('what do I need to do when it is for them')).toEqual([]);
  expect(termsOf('do not open')).toEqual(['not', 'open']);
  expect(termsOf('before the visit')).toContain('befor');
});
