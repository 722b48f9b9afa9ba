import { describe, expect, it } from 'vitest';
import { kindBonus, mergeRankings, nameBonus } from '../../src/search/ranking.ts';

describe('a merged ranking', () => {
  it('scales each search to its own best before it adds', () => {
    const merged = mergeRankings([
      {
        worth: 1,
        results: [
          { id: 'a', score: 2 },
          { id: 'b', score: 1 },
        ],
      },
      {
        worth: 0.8,
        results: [
          { id: 'c', score: 400 },
          { id: 'b', score: 300 },
        ],
      },
    ]);
    expect(merged.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(merged[0]?.score).toBeCloseTo(1.1);
  });

  it('is empty where nothing was found', () => {
    expect(mergeRankings([{ worth: 1, results: [] }])).toEqual([]);
  });
});

describe('the bonus for a name', () => {
  const names = (title: string, aliases: string[] = [], heading?: string) => ({
    kind: 'section' as const,
    title,
    aliases,
    ...(heading === undefined ? {} : { heading }),
  });

  it('falls from the exact title through aliases to nothing', () => {
    const bonuses = [
      nameBonus('Service request', names('Service request')),
      nameBonus('the service request', names('Service request')),
      nameBonus('complete the plan', names('Complete the plan: within 10 working days')),
      nameBonus('panel request', names('Service request', ['Panel request'])),
      nameBonus('FGC', names('Family Group Conference')),
      nameBonus('step 2 panel', names('Service request', [], 'Step 2: Panel')),
      nameBonus('exit plan', names('Agree an exit plan: 2 weeks from a long list of things')),
      nameBonus('exit plan', names('What an exit plan and a review hold')),
      nameBonus('panel', names('Service request')),
    ];
    expect(bonuses.every((bonus, at) => at === 0 || bonus < (bonuses[at - 1] ?? 0))).toBe(true);
    expect(bonuses.at(-1)).toBe(0);
  });
});

describe('a question of time', () => {
  it('is not answered by what is only called so', () => {
    const panel = { title: 'Panel', aliases: [] };
    expect(nameBonus('how soon is the panel', { ...panel, kind: 'glossary' })).toBe(0);
    expect(nameBonus('how soon is the panel', { ...panel, kind: 'timescale' })).toBeGreaterThan(0);
    expect(nameBonus('the panel', { ...panel, kind: 'glossary' })).toBeGreaterThan(0);
  });
});

describe('the bonus for a kind', () => {
  it.each([
    'how soon is the panel',
    'When is the plan due?',
    'plan deadline',
    'how many days for a plan',
  ])('goes to timescales where %j is asked', (query) => {
    expect(kindBonus(query, 'timescale')).toBeGreaterThan(kindBonus(query, 'section'));
  });

  it('goes to nothing else, and pages about this guide come after', () => {
    expect(kindBonus('who sits on the panel', 'timescale')).toBe(0);
    expect(kindBonus('panel', 'page')).toBeLessThan(kindBonus('panel', 'section'));
  });
});
