import { describe, expect, it } from 'vitest';
import { ALIASES } from '../../src/search/aliases.ts';
import { plainWords, rewordedQueries, tellingWords } from '../../src/search/query.ts';

describe('plain words', () => {
  it.each([
    ['S.47 – the child’s plan', 's47 the childs plan'],
    ['E.H.A.', 'eha'],
    ['Crisis: "Phase 1"', 'crisis phase 1'],
    ['café', 'cafe'],
    ['weeks 6 to 8', 'weeks 6 to 8'],
    ['S 47 or sec. 47 or Section47', 's47 or s47 or section 47'],
    ['EHC-P', 'ehcp'],
    ['20 w/d', '20 wd'],
    ['C&F, CS&S', 'cf css'],
    ['step up/down, and/or', 'step up down and or'],
    ['week-a-week', 'week a week'],
    [' … ', ''],
  ])('of %j are %j', (text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });
});

describe('telling words', () => {
  it('are what is left of a question', () => {
    expect(tellingWords('How long do I have to complete the plan?')).toEqual(['complete', 'plan']);
  });

  it('are all of them where nothing else is left', () => {
    expect(tellingWords('who is it for')).toEqual(['who', 'is', 'it', 'for']);
  });
});

describe('rewordings', () => {
  it('put the words of an abbreviation in its place', () => {
    expect(rewordedQueries('FGC')).toEqual(['family group conference']);
    expect(rewordedQueries('family group conference referral')).toContain('fgc referral');
  });

  it('find the same for the three ways of writing section 47', () => {
    expect(rewordedQueries('s.47')).toEqual(['section 47']);
    expect(rewordedQueries('S47')).toEqual(['section 47']);
    expect(rewordedQueries('section 47 assessment')).toEqual(['s47 assessment']);
  });

  it('change every alias at once before each alone', () => {
    expect(rewordedQueries('tm fgc')[0]).toBe('team manager family group conference');
  });

  it('change whole words only, and nothing in a query without an alias', () => {
    expect(rewordedQueries('damage')).toEqual([]);
    expect(rewordedQueries('parent factor')).toEqual([]);
  });

  it('are few, and never the query itself', () => {
    for (const { typed } of ALIASES) {
      for (const query of typed) {
        const rewordings = rewordedQueries(query);
        expect(rewordings.length).toBeLessThanOrEqual(5);
        expect(rewordings).not.toContain(tellingWords(query).join(' '));
      }
    }
  });
});

describe('the aliases', () => {
  it('are written as the search reads them: plain words, none twice in a list', () => {
    for (const { typed, finds } of ALIASES) {
      expect(typed.map(plainWords)).toEqual([...typed]);
      expect(new Set(typed).size).toBe(typed.length);
      expect(new Set(finds).size).toBe(finds.length);
      expect(finds.length).toBeGreaterThan(0);
    }
  });

  it('each lead somewhere: every word typed has a rewording', () => {
    const idle = ALIASES.flatMap(({ typed }) => typed).filter(
      (word) => rewordedQueries(word).length === 0,
    );
    expect(idle).toEqual([]);
  });
});
