import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/eligibility/answers.ts';
import { assess } from '../../src/eligibility/assess.ts';
import type { Criterion, EligibilityCheck, Rule } from '../../src/eligibility/check.ts';
import { canDiffer } from '../../src/eligibility/differences.ts';
import { exclusionsOf } from '../../src/eligibility/exclusions.ts';
import { outcomeOf } from '../../src/eligibility/outcome.ts';
import { notYetWords, onceMetWords } from '../../src/eligibility/words.ts';
import { aCheck, aCriterion, ids } from './a-check.ts';

const required = { a: aCriterion('a'), b: aCriterion('b'), c: aCriterion('c') };
const conditional = (name: string): Criterion => ({ ...aCriterion(name), appliesIf: 'it is so' });
const three = { a: conditional('a'), b: conditional('b'), c: conditional('c') };
const all = aCheck(three, { all: ids('a', 'b', 'c') });
const any = aCheck(three, { any: ids('a', 'b', 'c') });
const either = aCheck(three, { all: ids('a', 'b', 'c') }, { any: ids('a', 'b', 'c') });

/** A criterion whose answer at the bound depends on how the bound is read. */
const aBound: Criterion = {
  ...aCriterion('age'),
  answers: 'choice',
  readings: { with: 'the bound is in', without: 'the bound is out' },
  options: {
    inside: { label: 'Inside', means: 'yes' },
    'at-the-bound': { label: 'At the bound', means: { with: 'yes', without: 'no' } },
    'inside-or-out-of-play': {
      label: 'Inside, or out of play',
      means: { with: 'yes', without: 'not applicable' },
    },
    'outside-or-out-of-play': {
      label: 'Outside, or out of play',
      means: { with: 'no', without: 'not applicable' },
    },
    outside: { label: 'Outside', means: 'no' },
  },
};

const kind = (check: EligibilityCheck, answers: Answers) => outcomeOf(check, answers).kind;
const told = (check: EligibilityCheck, answers: Answers) =>
  assess(check, answers)
    .wouldChange()
    .map(
      ({ to, answers: changed }) =>
        `${to}: ${changed.map(({ criterion, answer }) => `${criterion} ${answer}`).join(', ')}`,
    );

describe('the outcome', () => {
  it('is settled by one no where all must be met, and by one yes where any is enough', () => {
    expect(kind(all, { a: 'no' })).toBe('does not appear to fit');
    expect(kind(any, { a: 'yes' })).toBe('likely fits');
    expect(kind(all, { a: 'yes', b: 'yes' })).toBe('cannot tell yet');
    expect(kind(any, { a: 'no', b: 'no' })).toBe('cannot tell yet');
  });

  it('sends to the role where the readings differ, even while something is open', () => {
    expect(outcomeOf(either, { a: 'yes', b: 'no' })).toEqual({ kind: 'talk to', role: 'manager' });
    expect(kind(either, { a: 'yes', b: 'yes', c: 'yes' })).toBe('likely fits');
    expect(kind(either, { a: 'no', b: 'no', c: 'no' })).toBe('does not appear to fit');
  });

  it('takes "not known", a missing answer and an answer that is not offered as open', () => {
    for (const open of ['not known', undefined, 'toString', 'maybe']) {
      expect(kind(all, { a: 'yes', b: 'yes', c: open })).toBe('cannot tell yet');
    }
  });

  it('leaves out what does not apply only where a condition says so, and never fits on nothing else', () => {
    const asked = { a: 'yes', b: 'does not apply', c: 'does not apply' };
    expect(kind(aCheck(required, { all: ids('a', 'b', 'c') }), asked)).toBe('cannot tell yet');
    expect(kind(all, { a: 'yes', b: 'does not apply', c: 'does not apply' })).toBe('likely fits');
    const nothing = { a: 'does not apply', b: 'does not apply', c: 'does not apply' };
    expect(kind(all, nothing)).toBe('does not appear to fit');
    expect(kind(any, nothing)).toBe('does not appear to fit');
  });

  it('counts at least n, and exclusions', () => {
    const two = aCheck(three, { atLeast: 2, of: ids('a', 'b', 'c') });
    expect(kind(two, { a: 'yes', b: 'yes' })).toBe('likely fits');
    expect(kind(two, { a: 'no', b: 'no' })).toBe('does not appear to fit');
    const without = aCheck(three, { all: [...ids('a', 'b'), { none: ids('c') }] });
    expect(kind(without, { a: 'yes', b: 'yes' })).toBe('cannot tell yet');
    expect(kind(without, { a: 'yes', b: 'yes', c: 'no' })).toBe('likely fits');
    expect(kind(without, { c: 'yes' })).toBe('does not appear to fit');
  });
});

describe('the explanation', () => {
  it('lists met, not met, not known and not answered apart, with sources and answers', () => {
    const { findings } = assess(all, { a: 'yes', b: 'not known' });
    expect(findings.met).toEqual([
      {
        criterion: 'a',
        statement: 'It is a',
        answer: 'Yes',
        judgement: false,
        sources: [{ section: 'criteria', ref: '1' }],
      },
    ]);
    expect(findings.notKnown.map(({ criterion }) => criterion)).toEqual(['b']);
    expect(findings.unanswered.map(({ criterion }) => criterion)).toEqual(['c']);
    expect(assess(all, { a: 'no' }).findings.notMet.map(({ criterion }) => criterion)).toEqual([
      'a',
    ]);
    const left = assess(all, { c: 'does not apply' }).findings.doesNotApply;
    expect(left.map(({ criterion }) => criterion)).toEqual(['c']);
  });

  it('names a judgement as such and takes its answer as given', () => {
    const check = aCheck(
      { a: { ...aCriterion('a'), kind: 'judgement' }, b: aCriterion('b') },
      { all: ids('a', 'b') },
    );
    const { findings, outcome } = assess(check, { a: 'yes', b: 'yes' });
    expect(findings.met.map(({ judgement }) => judgement)).toEqual([true, false]);
    expect(outcome.kind).toBe('likely fits');
  });

  it('tells an exclusion apart: yes rules out, no does not, and neither is met or not met', () => {
    const check = aCheck(three, { all: [...ids('a'), { none: ids('b', 'c') }] });
    const { findings, outcome } = assess(check, { a: 'yes', b: 'yes', c: 'no' });
    expect(outcome.kind).toBe('does not appear to fit');
    expect(findings.rulesOut.map(({ criterion }) => criterion)).toEqual(['b']);
    expect(findings.doesNotRuleOut.map(({ criterion }) => criterion)).toEqual(['c']);
    expect(findings.met.map(({ criterion }) => criterion)).toEqual(['a']);
    expect(findings.notMet).toEqual([]);
    const open = assess(check, { b: 'not known', c: 'does not apply' }).findings;
    expect(open.notKnown.map(({ criterion }) => criterion)).toEqual(['b']);
    expect(open.doesNotApply.map(({ criterion }) => criterion)).toEqual(['c']);
  });

  it('takes none of none as asked for, and what one reading asks for as no exclusion', () => {
    const twice = aCheck(three, { none: [{ none: ids('a') }, ...ids('b')] }, { all: ids('c') });
    expect([...exclusionsOf(twice.readings.map(({ rule }) => rule))]).toEqual(['b']);
    const both = aCheck(three, { none: ids('a') }, { all: ids('a', 'b') });
    expect(assess(both, { a: 'yes' }).findings.met.map(({ criterion }) => criterion)).toEqual([
      'a',
    ]);
  });

  it('reads the bound of an exclusion the other way round', () => {
    const check = aCheck({ a: aCriterion('a'), age: aBound }, { none: [{ criterion: 'age' }] });
    const kindOfAge = (age: string) => {
      const { findings } = assess(check, { age });
      return Object.entries({ ...findings }).flatMap(([found, list]) =>
        list.length > 0 ? [found] : [],
      );
    };
    expect(kindOfAge('inside')).toEqual(['rulesOut']);
    expect(kindOfAge('at-the-bound')).toEqual(['readTwoWays']);
    expect(kindOfAge('inside-or-out-of-play')).toEqual(['readTwoWays']);
    expect(kindOfAge('outside-or-out-of-play')).toEqual(['doesNotRuleOut']);
  });

  it('holds an outcome back while what comes first is not met, and turns nobody away by it', () => {
    const check: EligibilityCheck = {
      ...aCheck(required, { all: ids('a', 'b') }, { any: ids('a', 'b') }),
      preconditions: [{ criterion: 'c', first: 'do c' }],
    };
    const told = (answers: Answers) => {
      const assessment = assess(check, answers);
      return [
        assessment.outcome.kind,
        notYetWords(assessment),
        onceMetWords(assessment, 'Team Manager'),
      ];
    };
    const met = { a: 'yes', b: 'yes' };
    for (const c of ['no', 'not known', 'does not apply', undefined]) {
      expect(told({ ...met, c })).toEqual([
        'cannot tell yet',
        'Not yet: first do c.',
        'Once that is so: likely fits.',
      ]);
    }
    expect(told({ ...met, c: 'yes' })).toEqual(['likely fits', undefined, undefined]);
    expect(told({ a: 'yes', b: 'no', c: 'no' })).toEqual([
      'cannot tell yet',
      'Not yet: first do c.',
      'Once that is so: talk to the Team Manager.',
    ]);
    expect(told({ a: 'yes', b: 'no', c: 'yes' })[0]).toBe('talk to');
    expect(told({ a: 'no', b: 'no', c: 'no' })).toEqual([
      'does not appear to fit',
      undefined,
      undefined,
    ]);
    expect(told({})).toEqual(['cannot tell yet', undefined, undefined]);
    expect(told({ c: 'no' })).toEqual([
      'cannot tell yet',
      'Not yet: first do c.',
      'The criteria are still open as well.',
    ]);
    expect(assess(check, met).findings.unanswered).toEqual([]);
  });

  it('gives advice for the very reason that speaks against it', () => {
    const plain = aCheck(three, { all: [...ids('a', 'b'), { none: ids('c') }] });
    const check: EligibilityCheck = {
      ...plain,
      next: {
        ...plain.next,
        'does not appear to fit': { text: 'Look elsewhere.', because: { a: 'No a.', c: 'But c.' } },
      },
    };
    expect(assess(check, { a: 'no', b: 'yes', c: 'no' }).because).toEqual(['No a.']);
    expect(assess(check, { a: 'yes', b: 'yes', c: 'yes' }).because).toEqual(['But c.']);
    expect(assess(check, { a: 'yes', b: 'no', c: 'no' }).because).toEqual([]);
    expect(assess(check, { a: 'yes', b: 'yes', c: 'no' }).because).toEqual([]);
  });

  it('points out answers that cannot be true together', () => {
    const check: EligibilityCheck = {
      ...all,
      contradictions: [{ answers: { a: 'yes', b: 'yes' }, text: 'Never a and b.' }],
    };
    expect(assess(check, { a: 'yes', b: 'yes', c: 'no' }).contradictions).toEqual([
      'Never a and b.',
    ]);
    expect(assess(check, { a: 'yes', b: 'no' }).contradictions).toEqual([]);
    expect(assess(check, { a: 'yes' }).contradictions).toEqual([]);
  });
});

describe('whether the outcome can turn on a reading', () => {
  it('does with two readings, or one with a bound that it names', () => {
    const rulesOf = (check: EligibilityCheck) => check.readings.map(({ rule }) => rule);
    const one = aCheck({ a: aCriterion('a'), age: aBound }, { all: ids('a', 'age') });
    expect(canDiffer(one, rulesOf(one))).toBe(true);
    const elsewhere = aCheck({ a: aCriterion('a'), age: aBound }, { all: ids('a') });
    expect(canDiffer(elsewhere, rulesOf(elsewhere))).toBe(false);
    expect(canDiffer(either, rulesOf(either))).toBe(true);
  });
});

describe('what would change it', () => {
  it('settles an open outcome by what is open alone, fewest first', () => {
    expect(told(all, { a: 'yes', b: 'not known' })).toEqual([
      'does not appear to fit: b no',
      'does not appear to fit: c no',
      'likely fits: b yes, c yes',
    ]);
    expect(told(any, {})).toEqual([
      'likely fits: a yes',
      'likely fits: b yes',
      'likely fits: c yes',
      'does not appear to fit: a no, b no, c no',
    ]);
  });

  it('changes answers that were given once the outcome is settled', () => {
    expect(told(all, { a: 'no', b: 'yes', c: 'yes' })).toEqual(['likely fits: a yes']);
    expect(told(either, { a: 'yes', b: 'yes', c: 'no' })).toEqual([
      'likely fits: c yes',
      'does not appear to fit: a no, b no',
    ]);
  });

  it('says where "does not apply" would do as well', () => {
    const changes = assess(all, { a: 'yes', b: 'no', c: 'yes' }).wouldChange();
    expect(changes[0]?.answers[0]?.orDoesNotApply).toBe(true);
    const only = assess(any, { a: 'no', b: 'no', c: 'no' }).wouldChange();
    expect(only[0]?.answers[0]?.orDoesNotApply).toBe(false);
  });
});

const names = ['a', 'b', 'c', 'd'] as const;
const four = Object.fromEntries(names.map((name) => [name, aCriterion(name)]));
const leaf = fc.constantFrom(...names).map((criterion): Rule => ({ criterion }));
const group = (part: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> => {
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    parts.map((each): Rule => ({ all: each })),
    parts.map((each): Rule => ({ any: each })),
    parts.map((each): Rule => ({ none: each })),
    fc.array(part, { minLength: 2, maxLength: 3 }).map((of): Rule => ({ atLeast: 2, of })),
  );
};
const rule = fc.oneof(leaf, group(leaf), group(fc.oneof(leaf, group(leaf))));
const answer = fc.constantFrom('yes', 'no', 'not known', undefined);
const answered = fc.record({ a: answer, b: answer, c: answer, d: answer });

/** The fewest answers that lead to an outcome, by trying all of them. */
function fewest(check: EligibilityCheck, answers: Answers, to: string): number | undefined {
  const now = kind(check, answers);
  const sizes: number[] = [];
  for (let code = 0; code < 3 ** names.length; code += 1) {
    const set = Object.fromEntries(
      names.flatMap((name, index) => {
        const given = [undefined, 'yes', 'no'][Math.floor(code / 3 ** index) % 3];
        return given === undefined || given === answers[name] ? [] : [[name, given]];
      }),
    );
    const open = (id: string) => answers[id] === undefined || answers[id] === 'not known';
    if (now === 'cannot tell yet' && !Object.keys(set).every(open)) continue;
    if (kind(check, { ...answers, ...set }) === to) sizes.push(Object.keys(set).length);
  }
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

describe('over any rules and answers', () => {
  it('each change leads where it says, and none is shorter', () => {
    fc.assert(
      fc.property(rule, rule, answered, (first, second, answers) => {
        const check = aCheck(four, first, second);
        const now = kind(check, answers);
        const wouldChange = assess(check, answers).wouldChange();
        for (const { to, answers: changed } of wouldChange) {
          const set = Object.fromEntries(changed.map((one) => [one.criterion, one.answer]));
          expect(kind(check, { ...answers, ...set })).toBe(to);
        }
        for (const to of ['likely fits', 'does not appear to fit', 'talk to']) {
          if (to === now) continue;
          const sizes = wouldChange
            .filter((change) => change.to === to)
            .map((change) => change.answers.length);
          expect(sizes[0]).toBe(fewest(check, answers, to));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an open answer never decides: filling it in leaves a settled outcome as it was', () => {
    fc.assert(
      fc.property(rule, rule, answered, answered, (first, second, answers, fill) => {
        const check = aCheck(four, first, second);
        const now = kind(check, answers);
        const filled = Object.fromEntries(
          names.map((name) => {
            const given = answers[name];
            return [name, given === undefined || given === 'not known' ? fill[name] : given];
          }),
        );
        expect(now === 'cannot tell yet' || kind(check, filled) === now).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
