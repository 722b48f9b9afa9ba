import { describe, expect, it } from 'vitest';
import { eligibility } from '../../content/supporting-solutions/eligibility.ts';
import type { Answers } from '../../src/eligibility/answers.ts';
import { assess } from '../../src/eligibility/assess.ts';
import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import { outcomeOf } from '../../src/eligibility/outcome.ts';

const service: EligibilityCheck = eligibility['edge-of-care'];
const erase: EligibilityCheck = eligibility['erase-worker'];
const emergency: EligibilityCheck = eligibility['emergency-accommodation'];

const resultsByReading = (check: EligibilityCheck, answers: Answers) =>
  Object.fromEntries(assess(check, answers).readings.map((r) => [r.reading.id, r.result]));

describe('the check of the Supporting Solutions Service', () => {
  const noLine: Answers = {
    age: 'within',
    'care-within-days-or-weeks': 'no-such-need',
    'court-proceedings': 'no',
    'may-not-remain-at-home': 'no',
    'accommodated-in-an-emergency': 'no',
    'long-term-foster-placement': 'no',
    'long-term-looked-after': 'no',
    'returning-to-a-family-placement': 'not-returning',
    'has-impact': 'yes',
    'earlier-intervention': 'none-or-with-change',
  };
  const oneLine = { ...noLine, 'may-not-remain-at-home': 'yes' };
  const twoLines = { ...oneLine, 'care-within-days-or-weeks': 'relationships' };

  it('asks all seven lines of the definition', () => {
    expect(service.groups.map(({ criteria }) => Object.keys(criteria).length)).toEqual([
      1, 7, 2, 3,
    ]);
  });

  it('fits where more than one line is met, and not where none is', () => {
    expect(outcomeOf(service, twoLines).kind).toBe('likely fits');
    expect(outcomeOf(service, noLine).kind).toBe('does not appear to fit');
  });

  it('sends a case with one line to the management team, which may read it either way', () => {
    expect(outcomeOf(service, oneLine)).toEqual({ kind: 'talk to', role: 'management-team' });
    expect(resultsByReading(service, oneLine)).toEqual({
      'one-line': 'likely fits',
      'more-than-one-line': 'does not appear to fit',
    });
  });

  it('is for young people from the lower age up, the upper year being unclear', () => {
    const of = (age: string) => outcomeOf(service, { ...twoLines, age }).kind;
    expect(['younger', 'within', 'upper-age', 'older'].map(of)).toEqual([
      'does not appear to fit',
      'likely fits',
      'talk to',
      'does not appear to fit',
    ]);
  });

  it('rules out where the work will have no impact, whatever else is met', () => {
    const { outcome, findings } = assess(service, { ...twoLines, 'has-impact': 'no' });
    expect(outcome.kind).toBe('does not appear to fit');
    expect(findings.notMet.map(({ criterion }) => criterion)).toContain('has-impact');
  });

  it('lifts the exclusion for an earlier intervention by a change, and perhaps by time', () => {
    const of = (answer: string) =>
      outcomeOf(service, { ...twoLines, 'earlier-intervention': answer }).kind;
    expect(of('changed-circumstance')).toBe('likely fits');
    expect(of('time-between')).toBe('talk to');
    expect(of('no-exception')).toBe('does not appear to fit');
  });

  it('leaves open whether other issues alone, or a return after care, make a line', () => {
    const other = { ...oneLine, 'care-within-days-or-weeks': 'other-issues' };
    const returning = { ...oneLine, 'returning-to-a-family-placement': 'returning' };
    for (const answers of [other, returning]) {
      expect(outcomeOf(service, answers).kind).toBe('talk to');
    }
    const only = { ...noLine, 'returning-to-a-family-placement': 'returning' };
    expect(outcomeOf(service, only).kind).toBe('talk to');
  });

  it('asks for a pathway and the visit before a referral, and keeps them out of the criteria', () => {
    const state = (answers: Answers) =>
      assess(service, { ...twoLines, ...answers }).prerequisites?.state;
    expect(state({ 'direct-pathway': 'yes', 'visit-before-referral': 'not-such-a-case' })).toBe(
      'done',
    );
    expect(state({ 'direct-pathway': 'yes', 'visit-before-referral': 'not-visited' })).toBe(
      'not done',
    );
    expect(state({})).toBe('cannot tell yet');
    expect(outcomeOf(service, { ...twoLines, 'direct-pathway': 'no' }).kind).toBe('likely fits');
  });
});

describe('the check of an ERASE Support Worker', () => {
  it('fits at high risk with an open case', () => {
    const answers = { risk: 'high', 'open-to-a-team': 'yes', agreement: 'no' };
    expect(outcomeOf(erase, answers).kind).toBe('likely fits');
  });

  it('does not fit at medium to low risk without the agreement', () => {
    const answers = { risk: 'medium-to-low', 'open-to-a-team': 'yes', agreement: 'no' };
    expect(outcomeOf(erase, answers).kind).toBe('does not appear to fit');
  });

  it('sends to the Sergeant where the agreement would take the place of a criterion', () => {
    expect(
      resultsByReading(erase, {
        risk: 'medium-to-low',
        'open-to-a-team': 'yes',
        agreement: 'yes',
      }),
    ).toEqual({
      'criteria-in-every-case': 'does not appear to fit',
      'agreement-for-high-risk': 'likely fits',
      'agreement-for-both': 'likely fits',
    });
    const notOpen = { risk: 'high', 'open-to-a-team': 'no', agreement: 'yes' };
    expect(resultsByReading(erase, notOpen)['agreement-for-high-risk']).toBe(
      'does not appear to fit',
    );
    expect(outcomeOf(erase, notOpen)).toEqual({ kind: 'talk to', role: 'erase-sergeant' });
  });

  it('sends to the Sergeant where tool and screening differ', () => {
    const answers = { risk: 'by-tool-only', 'open-to-a-team': 'yes', agreement: 'no' };
    expect(outcomeOf(erase, answers).kind).toBe('talk to');
  });
});

describe('the check of emergency accommodation', () => {
  const fits: Answers = {
    'in-crisis': 'yes',
    'not-appropriate-to-remain': 'yes',
    'open-to-the-service': 'no',
    'meets-criteria': 'yes',
    'foster-carer-appropriate': 'yes',
    'day-of-the-week': 'weekday',
  };

  it('fits where the case is open or meets the criteria, and not where it is neither', () => {
    expect(outcomeOf(emergency, fits).kind).toBe('likely fits');
    expect(outcomeOf(emergency, { ...fits, 'meets-criteria': 'no' }).kind).toBe(
      'does not appear to fit',
    );
  });

  it('does not fit where a foster carer is not appropriate', () => {
    expect(outcomeOf(emergency, { ...fits, 'foster-carer-appropriate': 'no' }).kind).toBe(
      'does not appear to fit',
    );
  });

  it('sends to the management team at a weekend', () => {
    expect(outcomeOf(emergency, { ...fits, 'day-of-the-week': 'weekend' })).toEqual({
      kind: 'talk to',
      role: 'management-team',
    });
  });
});
