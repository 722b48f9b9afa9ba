import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { calendarRule } from '../../src/islands/calculator/calendar-rule.ts';
import {
  conditionsBeside,
  ruleConditions,
  wordsWithConditions,
} from '../../src/procedure/conditions.ts';
import { datableTimescales } from '../../src/procedure/derived.ts';
import type { Timescale } from '../../src/timescale/index.ts';
import { planSource } from '../plan-source.ts';
import { sound } from './a-procedure.ts';

const { visit } = sound.timescales;

describe('the conditions of a rule', () => {
  it('are none where it has none', () => {
    expect(ruleConditions(sound, visit)).toEqual([]);
    expect(wordsWithConditions(sound, visit)).toBe('within 10 days');
  });

  it('are its softening words, when it applies and what it excepts, with their figures', () => {
    const rule: Timescale = {
      ...visit,
      qualifiers: ['where possible', 'within'],
      applies: { when: 'with a caseload of {figure:caseload}', except: ['at weekends'] },
    };
    expect(wordsWithConditions(sound, rule)).toBe(
      'within 10 days (where possible; with a caseload of 6 families; except at weekends)',
    );
  });
});

describe('the conditions beside a text that prints the rule’s time', () => {
  const rule: Timescale = {
    ...visit,
    qualifiers: ['where possible'],
    applies: { when: 'if no child is under 1', except: ['at weekends'] },
  };

  it.each([
    [
      'The worker visits within 10 days.',
      'where possible; if no child is under 1; except at weekends',
    ],
    ['No child is under 1: visit, where possible.', 'except at weekends'],
    ['A child is under 1: visit, except at weekends.', 'where possible; if no child is under 1'],
    ['No child is under 12: visit, except at weekends.', 'where possible; if no child is under 1'],
  ])('are those that it leaves out: %s', (text, conditions) => {
    expect(conditionsBeside(sound, rule, text)).toBe(conditions);
  });
});

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  'the conditions of %s',
  (_, procedure) => {
    it('stand with every rule in its plan, its file and its note', () => {
      const plan = planSource(procedure, 'plan', ({ section }) => `/${section}/`);
      for (const [id, timescale] of datableTimescales(procedure)) {
        const conditions = ruleConditions(procedure, timescale);
        const row = plan?.rules.find((rule) => rule.id === id);
        if (row !== undefined) expect(row.conditions, id).toEqual(conditions);
        for (const condition of conditions) {
          expect(calendarRule(procedure, id).stated, id).toContain(condition);
        }
      }
    });
  },
);
