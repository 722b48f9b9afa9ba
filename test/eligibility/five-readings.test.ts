import { describe, expect, it } from 'vitest';
import { criteriaOf, type Answers } from '../../src/eligibility/answers.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { changeGroups } from '../../src/eligibility/change-groups.ts';
import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import { enumerateAnswers } from '../../src/eligibility/enumerate.ts';
import { outcomeOf } from '../../src/eligibility/outcome.ts';
import { eligibility } from '../fixtures/sample/eligibility.ts';
import { criteria } from '../fixtures/sample/eligibility/criteria.ts';

const check: EligibilityCheck = eligibility['edge-of-care'];
const paths = enumerateAnswers(check);
const ready: Answers = { 'manager-discussion': 'yes', 'family-discussion': 'yes', consent: 'yes' };
const outcomes = paths.map((path) => {
  const answers = { ...path, ...ready };
  return { answers, kind: outcomeOf(check, answers).kind };
});
const section3 = Object.keys(criteria);

/** A child at home whom every reading takes in. */
const fits: Answers = {
  age: 'younger',
  'whole-family': 'whole-family',
  'service-manager-belief': 'yes',
  'court-proceedings': 'does not apply',
  'returning-home': 'does not apply',
  'long-term-placed': 'does not apply',
  'before-care': 'yes',
  ...ready,
};

const resultsByReading = (answers: Answers) =>
  Object.fromEntries(assess(check, answers).readings.map((r) => [r.reading.id, r.result]));

describe('a check that can be read in five ways', () => {
  it('asks all six circumstances, all five criteria and the three steps before a request', () => {
    expect(check.groups.map((group) => Object.keys(group.criteria).length)).toEqual([6, 6, 3]);
    const sources = criteriaOf(check).map(({ criterion }) => criterion.sources[0].ref);
    expect(new Set(sources)).toEqual(new Set(['3', '2', '5 step 1']));
  });

  it('leads to the map of the request from every outcome', () => {
    expect(new Set(Object.values(check.next).map(({ map }) => map))).toEqual(
      new Set(['service-request']),
    );
  });

  it('never fits on unanswered questions', () => {
    expect(outcomeOf(check, {}).kind).toBe('cannot tell yet');
    expect(outcomes.filter(({ kind }) => kind === 'likely fits').length).toBeGreaterThan(0);
    for (const id of section3) {
      const open = enumerateAnswers(check, { [id]: undefined });
      const kinds = open.map((path) => outcomeOf(check, { ...path, ...ready }).kind);
      expect(kinds.length).toBeGreaterThan(10);
      expect([id, kinds.includes('likely fits')]).toEqual([id, false]);
    }
    for (const id of Object.keys(fits)) {
      expect(outcomeOf(check, { ...fits, [id]: undefined }).kind).not.toBe('likely fits');
      expect(outcomeOf(check, { ...fits, [id]: 'not known' }).kind).not.toBe('likely fits');
    }
  });

  it('fits where every reading does', () => {
    expect(assess(check, fits).outcome).toEqual({ kind: 'likely fits' });
    expect(new Set(Object.values(resultsByReading(fits)))).toEqual(new Set(['likely fits']));
  });

  it('sends a 16-year-old to the Team Manager, and says that the bound is why', () => {
    const { outcome, differences, findings } = assess(check, { ...fits, age: 'upper-age' });
    expect(outcome).toEqual({ kind: 'talk to', role: 'team-manager' });
    expect(findings.readTwoWays.map(({ criterion }) => criterion)).toEqual(['age']);
    const first = differences.filter(({ reading }) => reading === 'age-and-any-other');
    expect(first.map(({ texts, result }) => [texts[1], result])).toEqual([
      ['a child who is {figure:age-range:max} is within the age range', 'likely fits'],
      [
        'only a child who is not yet {figure:age-range:max} is within the age range',
        'does not appear to fit',
      ],
    ]);
  });

  it('sends a family that meets one criterion and not the others to the Team Manager', () => {
    const answers = { ...fits, 'court-proceedings': 'no' };
    expect(outcomeOf(check, answers)).toEqual({ kind: 'talk to', role: 'team-manager' });
    expect(resultsByReading(answers)).toEqual({
      'age-and-any-other': 'likely fits',
      'every-criterion': 'does not appear to fit',
      'any-criterion': 'likely fits',
      'circumstance-as-well': 'likely fits',
      'circumstance-instead': 'likely fits',
    });
  });

  it('sends a newborn whom section 2 names and section 3 does not to the Team Manager', () => {
    const no = Object.fromEntries(section3.slice(2).map((id) => [id, 'no']));
    const answers = { ...fits, ...no, 'before-care': 'no', newborn: 'yes' };
    expect(outcomeOf(check, answers).kind).toBe('talk to');
    const results = resultsByReading(answers);
    expect(results['age-and-any-other']).toBe('does not appear to fit');
    expect(results['circumstance-instead']).toBe('likely fits');
  });

  it('does not appear to fit only where no reading takes the family in', () => {
    const none = Object.fromEntries(
      criteriaOf(check).flatMap(({ id, criterion }) =>
        criterion.answers === 'yes-no' ? [[id, ready[id] ?? 'no']] : [],
      ),
    );
    expect(outcomeOf(check, { ...none, age: 'older', 'whole-family': 'whole-family' }).kind).toBe(
      'does not appear to fit',
    );
    expect(outcomeOf(check, { ...none, age: 'older' }).kind).toBe('does not appear to fit');
    expect(outcomeOf(check, { ...none, age: 'younger', 'whole-family': 'whole-family' }).kind).toBe(
      'talk to',
    );
  });

  it('says which answers would settle it', () => {
    const [settling] = changeGroups(
      assess(check, { ...fits, 'before-care': undefined }).wouldChange(),
    );
    expect(settling?.to).toBe('likely fits');
    expect(settling?.all).toEqual([]);
    expect(settling?.anyOneOf.map(({ criterion }) => criterion)).toEqual([
      'before-care',
      'emergency-placement',
      'return-plan',
      'longer-term-placement',
      'newborn',
      'public-law-outline',
    ]);
    const bound = assess(check, { ...fits, age: 'upper-age' }).wouldChange()[0];
    expect(bound?.to).toBe('likely fits');
    expect(bound?.answers.map(({ criterion, answer }) => [criterion, answer])).toEqual([
      ['age', 'younger'],
    ]);
  });

  it('says not yet while consent or a discussion is not met or not known, and turns nobody away', () => {
    const alone = (id: string, answer: string | undefined) =>
      assess(check, { ...fits, [id]: answer });
    for (const id of Object.keys(ready)) {
      for (const answer of ['no', 'not known', 'does not apply', undefined]) {
        const { outcome, preconditions } = alone(id, answer);
        expect([id, answer, outcome.kind]).toEqual([id, answer, 'cannot tell yet']);
        expect(preconditions?.then.kind).toBe('likely fits');
        expect(preconditions?.first).toHaveLength(1);
      }
    }
    const refused = alone('consent', 'no');
    expect(refused.preconditions?.first).toEqual(['gain consent']);
    expect(refused.preconditions?.findings.notMet.map(({ criterion }) => criterion)).toEqual([
      'consent',
    ]);
    expect(refused.wouldChange().map(({ to, answers }) => [to, answers[0]?.criterion])[0]).toEqual([
      'likely fits',
      'consent',
    ]);
    expect(assess(check, fits).preconditions?.first).toEqual([]);
    const { notMet, readTwoWays, met } = assess(check, fits).findings;
    expect(notMet).toEqual([]);
    expect(readTwoWays).toEqual([]);
    expect(met.map(({ criterion }) => criterion)).toContain('whole-family');
  });

  it('asks the Service Manager’s belief as a judgement', () => {
    expect(criteria['service-manager-belief'].kind).toBe('judgement');
  });
});
