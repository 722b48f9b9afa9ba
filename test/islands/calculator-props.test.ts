import { describe, expect, it } from 'vitest';
import { calculatorProps } from '../../src/islands/calculator/make-props.ts';
import { timescales as publish } from '../../src/data/records/timescales.ts';
import { timescale as schema } from '../../src/data/schema/timescale.ts';
import type { Procedure } from '../../src/procedure/index.ts';
import { comparedWith, contradicted, heldBy, limitsOf } from '../../src/procedure/index.ts';
import type { Timescale } from '../../src/timescale/index.ts';
import { sound } from '../procedure/a-procedure.ts';

const { visit } = sound.timescales;
const { who, action, strength, sources } = visit;
const own = { title: 'Longest', who, action, strength, sources };

const timescales: Record<string, Timescale> = {
  visit: { ...visit, neverPast: 'longest' },
  longest: {
    ...own,
    kind: 'limit',
    stated: { words: 'no longer than {amount}', bound: 'lessThan', figure: 3, unit: 'weeks' },
    readings: [{ counts: { from: 'received' } }],
  },
  other: {
    ...own,
    title: 'Visit soon',
    kind: 'deadline',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'days' },
    readings: [{ counts: { from: 'received' } }],
  },
  cycle: {
    ...own,
    kind: 'schedule',
    stated: { words: 'quarterly' },
    occurs: { on: 'cycle', each: 'quarter', before: '12:00' },
  },
};

const procedure: Procedure = {
  ...sound,
  timescales,
  openQuestions: {
    'two-figures': {
      ...sound.openQuestions['kind-of-days'],
      affects: { timescales: ['visit', 'other'] },
      compare: true,
    },
  },
};

describe('a rule with a limit that it must never pass', () => {
  it('knows its limit, and the limit the rules that it holds', () => {
    expect(limitsOf(procedure, 'visit')).toEqual(['longest']);
    expect(limitsOf(procedure, 'longest')).toEqual([]);
    expect(limitsOf(procedure, 'no such rule')).toEqual([]);
    expect(heldBy(procedure, 'longest')).toEqual(['visit']);
    expect(heldBy(procedure, 'visit')).toEqual([]);
  });

  it('is set beside its limit, which is no contradiction', () => {
    expect(comparedWith(procedure, 'visit')).toEqual(['other', 'longest']);
    expect(contradicted(procedure, 'visit')).toEqual(['other']);
    expect(comparedWith(procedure, 'longest')).toEqual(['visit']);
    expect(contradicted(procedure, 'longest')).toEqual([]);
  });

  it('shows the limit’s date in its calculator, in words of its own', () => {
    const { compared } = calculatorProps(procedure, 'visit', 'c');
    expect(compared.map(({ ruleId, stated }) => [ruleId, stated])).toEqual([
      ['other', 'within 5 days'],
      ['longest', 'no longer than 3 weeks, a limit never to be passed'],
    ]);
  });

  it('stands with its date in the limit’s calculator', () => {
    const limit = calculatorProps(procedure, 'longest', 'c');
    expect(limit.rule.stated).toBe('no longer than 3 weeks');
    expect(limit.compared.map(({ ruleId, stated }) => [ruleId, stated])).toEqual([
      ['visit', 'within 10 days, never past this limit'],
    ]);
  });
});

describe('the open data', () => {
  const records = publish([procedure]);
  const published = (id: string) => records.find((record) => record.id === id);

  it('fit their schema', () => {
    for (const record of records) {
      expect(schema.safeParse(record).error, record.id).toBeUndefined();
    }
  });

  it('name the limit, a strict bound, and the cycle with its time of day', () => {
    expect(published('visit')).toMatchObject({ kind: 'deadline', neverPast: 'longest' });
    expect(published('longest')).toMatchObject({
      readings: [
        { bound: 'atMost', max: 3, strict: true, words: 'less than 3 weeks after receipt' },
      ],
    });
    expect(published('other')?.readings[0]?.strict).toBeUndefined();
    expect(published('cycle')).toMatchObject({
      occurs: { on: 'cycle', each: 'quarter', before: '12:00' },
    });
  });
});
