import { describe, expect, it } from 'vitest';
import { searchesFor } from '../../src/search/query.ts';
import { isKnown, mendWord, editDistance } from '../../src/search/spelling.ts';

const vocabulary = new Set(
  'introductory visit home conference family group plan plans referral emergency duty team into adopt allocation allocate criteria'.split(
    ' ',
  ),
);

describe('editDistance between two words', () => {
  it.each([
    ['visit', 'visit', 0],
    ['vist', 'visit', 1],
    ['viist', 'visit', 1],
    ['vissit', 'visit', 1],
    ['bisit', 'visit', 1],
    ['conferrance', 'conference', 2],
    ['', 'plan', 4],
  ])('%j and %j: %d', (a, b, count) => {
    expect(editDistance(a, b)).toBe(count);
    expect(editDistance(b, a)).toBe(count);
  });
});

describe('a typed word', () => {
  it.each([
    ['intoductory', 'introductory'],
    ['conferance', 'conference'],
    ['emergancy', 'emergency'],
    ['refferral', 'referral'],
    ['allocaiton', 'allocation'],
    ['critiera', 'criteria'],
  ])('%j is mended to %j', (typed, mended) => {
    expect(mendWord(typed, vocabulary)).toBe(mended);
  });

  it.each(['introd', 'adoption', 'allocated', 'referring', 'visits', 's47', 'fgc', 'vist'])(
    '%j stays as it is: a beginning, another ending, an abbreviation, or too short to tell',
    (typed) => {
      expect(mendWord(typed, vocabulary)).toBe(typed);
    },
  );

  it('that is like nothing in the index is dropped', () => {
    expect(mendWord('zygote', vocabulary)).toBeUndefined();
    expect(isKnown('zygote', vocabulary)).toBe(false);
  });
});

describe('the searches for a query', () => {
  it('mend it before it is reworded', () => {
    expect(searchesFor('famly group conferance', vocabulary)).toMatchObject({
      mended: 'family group conference',
      words: ['family', 'group', 'conference'],
      rewordings: ['fgc'],
    });
  });

  it('leave out what the index does not hold, and say that they are a part', () => {
    expect(searchesFor('zygote plan', vocabulary)).toMatchObject({
      words: ['plan'],
      mended: 'plan',
    });
    expect(searchesFor('reunification plan', vocabulary)).toMatchObject({
      mended: 'reunification plan',
      words: ['plan'],
      isPart: true,
    });
  });

  it('are none where it holds nothing of the query', () => {
    expect(searchesFor('the zygote', vocabulary)).toMatchObject({ words: [], rewordings: [] });
  });
});
