import { describe, expect, it } from 'vitest';
import { searchesFor, tellingWords } from '../../src/search/query.ts';
import { editDistance, isDenied, isKnown, mendWord, splitWord } from '../../src/search/spelling.ts';

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

describe('a negation', () => {
  const words = new Set(
    'escalate escalation accompanied suitable de non engagement unborn'.split(' '),
  );

  it.each(['unescalate', 'misescalated', 'unaccompanied', 'dissuitable', 'unsuitable'])(
    'is never taken away from %j',
    (typed) => {
      const whole = new Set([...words].filter((word) => word !== 'de'));
      expect(searchesFor(typed, whole).mended).toBe(typed);
    },
  );

  it('stays as a word of its own where it is run together with another', () => {
    expect(mendWord('deescalate', words)).toBe('de escalate');
    expect(mendWord('nonengagement', words)).toBe('non engagement');
  });

  it('is never added, and a slip within it is no negation', () => {
    expect(isDenied('suitable', 'unsuitable')).toBe(true);
    expect(isDenied('unsuitible', 'suitable')).toBe(true);
    expect(isDenied('dcision', 'decision')).toBe(false);
    expect(isDenied('intial', 'initial')).toBe(false);
  });

  it.each(['not', 'no', 'non', 'without', 'never'])('that is a word, %j, is searched', (word) => {
    expect(searchesFor(`${word} suitable`, words).mended).toBe(`${word} suitable`);
    expect(tellingWords(`${word} suitable`)).toContain(word);
  });
});

describe('words that are run together', () => {
  const words = new Set(
    'step down lone working key worker refer used man the plan planned meeting well'.split(' '),
  );

  it.each([
    ['stepdown', 'step down'],
    ['loneworking', 'lone working'],
    ['keyworkers', 'key workers'],
    ['planmeeting', 'plan meeting'],
  ])('%j are %j', (typed, split) => {
    expect(splitWord(typed, words)).toBe(split);
    expect(mendWord(typed, words)).toBe(split);
  });

  it.each(['refused', 'manused', 'theplan', 'planned'])('%j is none', (typed) => {
    expect(mendWord(typed, words)?.includes(' ') ?? false).toBe(false);
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
      missing: ['zygote'],
      mended: 'zygote plan',
    });
    expect(searchesFor('reunification plan', vocabulary)).toMatchObject({
      mended: 'reunification plan',
      words: ['plan'],
      missing: ['reunification'],
    });
  });

  it('are none where it holds nothing of the query', () => {
    expect(searchesFor('the zygote', vocabulary)).toMatchObject({ words: [], rewordings: [] });
  });

  it('are of the words as they are typed where that is asked for', () => {
    expect(searchesFor('famly plan', vocabulary, 'as typed')).toMatchObject({
      mended: 'famly plan',
      words: ['plan'],
      missing: ['famly'],
    });
  });

  it('drop no word, however much of it is mended', () => {
    for (const query of ['famly plam zygote', 'the emergancy zygotes', 'homevisit conferance']) {
      const { mended } = searchesFor(query, vocabulary);
      expect(mended.split(' ').length).toBeGreaterThanOrEqual(query.split(' ').length);
    }
  });

  it('join what is written as two words where the index has one', () => {
    const words = new Set(['safeguarding', 'safe', 'wellbeing', 'well', 'being', 'plan']);
    expect(searchesFor('safe guarding plan', words).mended).toBe('safeguarding plan');
    expect(searchesFor('well being plan', words)).toMatchObject({
      mended: 'well being plan',
      rewordings: ['wellbeing plan'],
    });
  });
});
