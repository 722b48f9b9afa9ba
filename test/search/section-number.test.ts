import { describe, expect, it } from 'vitest';
import {
  isNumberedSections,
  isSectionNumber,
  numberedQuery,
} from '../../src/search/section-number.ts';

describe('a query that names sections', () => {
  it.each([
    ['4.7', ['4.7'], ''],
    ['section 4.7', ['4.7'], ''],
    ['s. 4.7?', ['4.7'], '?'],
    ['what does para 10.2.1 say', ['10.2.1'], 'what does   say'],
    ['4.7 and 5.1', ['4.7', '5.1'], 'and'],
    ['the end of 4.7.', ['4.7'], 'the end of'],
  ])('%j', (query, numbers, rest) => {
    expect(numberedQuery(query)).toEqual({ numbers, rest });
  });

  it.each(['47', 's47', 'section 47', '£4.70', '4.30pm', '12.10.2024', 'week 6'])(
    '%j names none',
    (query) => {
      expect(numberedQuery(query)).toEqual({ numbers: [], rest: query });
    },
  );
});

it('a reference is a section number where it is one and nothing else', () => {
  expect(['4.7', '10.2.1'].every(isSectionNumber)).toBe(true);
  expect(['4', '5 step 2', 'Chapter 9', ''].some(isSectionNumber)).toBe(false);
});

it('what was fetched is checked', () => {
  const one = { number: '4.7', title: 'Visits', url: '/a/', procedure: 'a' };
  expect(isNumberedSections([one])).toBe(true);
  expect(isNumberedSections([{ ...one, url: 7 }])).toBe(false);
  expect(isNumberedSections({ '4.7': one })).toBe(false);
});
