import { describe, expect, it } from 'vitest';
import { eligibility } from '../../content/stockport-families-first/eligibility.ts';
import { measures } from '../../content/stockport-families-first/eligibility/measures.ts';
import type { Answers } from '../../src/eligibility/answers.ts';
import { assess } from '../../src/eligibility/assess.ts';
import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import { enumerateAnswers } from '../../src/eligibility/enumerate.ts';
import { outcomeOf } from '../../src/eligibility/outcome.ts';

const check: EligibilityCheck = eligibility['priority-measures'];
const outcomes = enumerateAnswers(check).map((answers) => ({
  answers,
  kind: outcomeOf(check, answers).kind,
}));

/** All twelve measures answered alike, for a child within the age range. */
const all = (answer: 'yes' | 'no', weighing?: string): Answers => ({
  age: 'younger',
  'younger-sibling': 'no',
  ...Object.fromEntries(Object.keys(measures).map((id) => [id, answer])),
  weighing,
});

describe('the check of Stockport Families First', () => {
  it('asks the age, the siblings and the twelve other measures of section 3', () => {
    expect(check.groups.slice(0, 2).map(({ criteria }) => Object.keys(criteria).length)).toEqual([
      2, 12,
    ]);
  });

  it('never adds the measures up: without the Team Manager’s priority nobody fits', () => {
    const fitting = outcomes.filter(({ kind }) => kind === 'likely fits');
    expect(fitting.length).toBeGreaterThan(0);
    expect(new Set(fitting.map(({ answers }) => answers['weighing']))).toEqual(
      new Set(['priority']),
    );
    for (const weighing of ['not-weighed', 'no-priority']) {
      expect(outcomeOf(check, all('yes', weighing)).kind).toBe('talk to');
    }
  });

  it('turns nobody away for want of measures: only the age does', () => {
    const refused = outcomes.filter(({ kind }) => kind === 'does not appear to fit');
    expect(new Set(refused.map(({ answers }) => answers['age']))).toEqual(new Set(['older']));
    expect(outcomeOf(check, all('no', 'not-weighed')).kind).toBe('talk to');
    expect(outcomeOf(check, all('no', 'no-priority')).kind).toBe('talk to');
  });

  it('says that the weighing is the Team Manager’s, and what would settle it', () => {
    const { outcome, wouldChange } = assess(check, all('yes', 'not-weighed'));
    expect(outcome).toEqual({ kind: 'talk to', role: 'team-manager' });
    expect(wouldChange[0]?.answers.map(({ criterion, answer }) => [criterion, answer])).toEqual([
      ['weighing', 'priority'],
    ]);
  });

  it('lets an identified risk stand in for the other measures of a younger sibling', () => {
    const sibling = { ...all('no', 'priority'), 'younger-sibling': 'yes' };
    expect(outcomeOf(check, sibling).kind).toBe('likely fits');
    expect(outcomeOf(check, { ...sibling, age: 'older' }).kind).toBe('does not appear to fit');
  });

  it('sends a young person of the upper age to the Team Manager', () => {
    expect(outcomeOf(check, { ...all('yes', 'priority'), age: 'upper-age' }).kind).toBe('talk to');
  });
});
