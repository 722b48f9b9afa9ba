import { describe, expect, it } from 'vitest';
import type { ChoiceCriterion, EligibilityCheck } from '../../src/eligibility/check.ts';
import { checkEligibility } from '../../src/eligibility/check-check.ts';
import { aCheck, aCriterion, ids } from './a-check.ts';

const WHERE = 'content/a-procedure/eligibility.ts: a-check';
const sound = aCheck(
  { poor: aCriterion('poor'), local: aCriterion('local') },
  {
    all: ids('poor', 'local'),
  },
);

const age: ChoiceCriterion = {
  question: 'How old?',
  statement: 'In the range',
  kind: 'fact',
  answers: 'choice',
  readings: { inclusive: 'the end counts', exclusive: 'the end does not count' },
  options: {
    inside: { label: 'Inside', means: 'yes' },
    end: { label: 'At the end', means: { inclusive: 'yes', exclusive: 'no' } },
    outside: { label: 'Outside', means: 'no' },
  },
  sources: [{ section: 'criteria', ref: '1' }],
};
const withAge = (changed: Partial<ChoiceCriterion>): EligibilityCheck =>
  aCheck({ age: { ...age, ...changed } }, { criterion: 'age' });

/** Records may come from JSON, where the types promise nothing. */
const fromJson = (check: EligibilityCheck, spoil: (json: string) => string): EligibilityCheck => {
  // Deliberately outside the type: the check must find what the compiler cannot.
  return JSON.parse(spoil(JSON.stringify(check))) as EligibilityCheck;
};

describe('the faults of a check', () => {
  it('finds none in sound checks', () => {
    expect(checkEligibility(sound, WHERE)).toEqual([]);
    expect(checkEligibility(withAge({}), WHERE)).toEqual([]);
  });

  it('a criterion without a citation', () => {
    const bare = fromJson(sound, (json) =>
      json.replace(/("statement":"It is poor".*?"sources":)\[.*?\]/, '$1[]'),
    );
    expect(checkEligibility(bare, WHERE)).toEqual([
      `${WHERE}: criterion "poor" has no citation: add the section and reference that it rests on to "sources".`,
    ]);
    const missing = fromJson(sound, (json) =>
      json.replace(/("statement":"It is local".*?),"sources":\[.*?\]/, '$1'),
    );
    expect(checkEligibility(missing, WHERE)).toEqual([
      `${WHERE}: criterion "local" has no citation: add the section and reference that it rests on to "sources".`,
    ]);
  });

  it('a check without a citation', () => {
    const bare = fromJson(sound, (json) => json.replace(/"sources":\[.*?\]/, '"sources":[]'));
    expect(checkEligibility(bare, WHERE)).toEqual([
      `${WHERE}: the check has no citation: add the sections that it rests on to "sources".`,
    ]);
  });

  it('a rule that names an unknown criterion', () => {
    const check = aCheck({ poor: aCriterion('poor') }, { any: ids('poor', 'por') });
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: reading "first" names the criterion "por", which no group has: mend the id or add the criterion. Known: poor.`,
    ]);
  });

  it('preconditions that name an unknown criterion, one of a reading, or say nothing to do', () => {
    const withPrecondition = (criterion: string, first = 'gain consent') =>
      checkEligibility({ ...sound, preconditions: [{ criterion, first }] }, WHERE);
    expect(withPrecondition('consent')).toEqual([
      `${WHERE}: "preconditions" names the criterion "consent", which no group has: mend the id or add the criterion. Known: poor, local.`,
    ]);
    expect(withPrecondition('local', ' ')).toEqual([
      `${WHERE}: precondition "local" stands in a reading as well: leave it in one of the two.`,
      `${WHERE}: precondition "local" does not say what to do first: write "first".`,
    ]);
  });

  it('a precondition that could be left out', () => {
    const check = {
      ...aCheck(
        { poor: aCriterion('poor'), consent: { ...aCriterion('consent'), appliesIf: 'asked' } },
        { all: ids('poor') },
      ),
      preconditions: [{ criterion: 'consent', first: 'gain consent' }],
    };
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: precondition "consent" may be answered so that it is left out: what comes first cannot be. Take out its condition, or say with an option that it is met.`,
    ]);
  });

  it('a condition without words', () => {
    const check = aCheck(
      { poor: { ...aCriterion('poor'), appliesIf: ' ' }, local: aCriterion('local') },
      { all: ids('poor', 'local') },
    );
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: criterion "poor" has an empty condition: write when it applies, or take it out.`,
    ]);
  });

  it('a contradiction that nobody can give, and a reason that is no criterion', () => {
    const check: EligibilityCheck = {
      ...sound,
      contradictions: [{ answers: { poor: 'perhaps' }, text: 'Not both.' }],
      next: { ...sound.next, 'talk to': { text: 'Talk.', because: { rich: 'They are.' } } },
    };
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: the contradiction "Not both." names fewer than two answers: name both.`,
      `${WHERE}: the contradiction "Not both." names the answer "perhaps" to "poor", which nobody can give: mend the criterion or the answer.`,
      `${WHERE}: the next action of "talk to" gives the reason "rich", which is no criterion: mend the id. Known: poor, local.`,
    ]);
  });

  it('a criterion in no rule', () => {
    const check = aCheck(
      { poor: aCriterion('poor'), local: aCriterion('local') },
      { criterion: 'poor' },
    );
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: criterion "local" is asked and in no rule: add it to a reading or to "preconditions", or take it out.`,
    ]);
  });

  it('an option that says nothing under one reading, or names an unknown one', () => {
    const check = withAge({
      options: {
        ...age.options,
        end: { label: 'At the end', means: { inclusive: 'yes', other: 'no' } },
      },
    });
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: option "end" of criterion "age" does not say what it means under the reading "exclusive": add "exclusive" to its "means".`,
      `${WHERE}: option "end" of criterion "age" names the reading "other", which the criterion does not have: add it to "readings" or take it out. Known: inclusive, exclusive.`,
    ]);
  });

  it('too few options, and an option with the name of a fixed answer', () => {
    const check = withAge({ options: { yes: { label: 'Yes', means: 'yes' } } });
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: criterion "age" offers fewer than two options: add the other answers to "options".`,
      `${WHERE}: option "yes" of criterion "age" takes the name of a fixed answer: rename it.`,
    ]);
  });

  it('an outcome without a next action', () => {
    const check = fromJson(sound, (json) => json.replace('"talk to":{"text":"Talk."}', '"x":{}'));
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: the outcome "talk to" has no next action: write what to do in "next".`,
    ]);
  });

  it('an empty group, and a number that a group cannot reach', () => {
    const check = aCheck(
      { poor: aCriterion('poor') },
      { any: [] },
      {
        atLeast: 2,
        of: ids('poor'),
      },
    );
    expect(checkEligibility(check, WHERE)).toEqual([
      `${WHERE}: reading "first" has a group with nothing in it: name its criteria or take it out.`,
      `${WHERE}: reading "further-1" asks for at least 2: make it between 1 and 1.`,
    ]);
  });

  it('ids that stand there twice', () => {
    const twice: EligibilityCheck = {
      ...sound,
      groups: [...sound.groups, { heading: 'More', criteria: { poor: aCriterion('poor') } }],
      readings: [sound.readings[0], sound.readings[0]],
    };
    expect(checkEligibility(twice, WHERE)).toEqual([
      `${WHERE}: criterion "poor" stands in two groups: give one of them another id.`,
      `${WHERE}: reading "first" stands there twice: give one of them another id.`,
    ]);
  });

  it('an outcome that no answers lead to', () => {
    const never = aCheck(
      { poor: aCriterion('poor') },
      {
        all: [...ids('poor'), { none: ids('poor') }],
      },
    );
    expect(checkEligibility(never, WHERE)).toEqual([
      `${WHERE}: no answers lead to the outcome "likely fits": mend the rules of its readings.`,
    ]);
    const same = aCheck({ poor: aCriterion('poor') }, { criterion: 'poor' }, { any: ids('poor') });
    expect(checkEligibility(same, WHERE)).toEqual([
      `${WHERE}: no answers lead to the outcome "talk to": mend the rules of its readings.`,
    ]);
  });

  it('more answers than can be weighed', () => {
    const names = Array.from({ length: 22 }, (_, index) => `c${String(index)}`);
    const large = aCheck(Object.fromEntries(names.map((name) => [name, aCriterion(name)])), {
      all: ids(...names),
    });
    expect(checkEligibility(large, WHERE)).toEqual([
      `${WHERE}: its criteria have 66 answers together, and 64 at most can be weighed: split the check.`,
    ]);
  });

  it('tells all faults at once', () => {
    const check = aCheck(
      { poor: { ...aCriterion('poor'), question: ' ' }, local: aCriterion('local') },
      { criterion: 'por' },
    );
    expect(checkEligibility(check, WHERE)).toHaveLength(4);
  });
});
