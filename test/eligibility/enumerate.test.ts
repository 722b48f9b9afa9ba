import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/eligibility/answers.ts';
import type { Criterion, Rule } from '../../src/eligibility/check.ts';
import { enumerateAnswers, enumeratePreconditions } from '../../src/eligibility/enumerate.ts';
import { criteriaOutcomeOf } from '../../src/eligibility/outcome.ts';
import { aCheck, aCriterion, ids } from './a-check.ts';

const bound = (name: string): Criterion => ({
  ...aCriterion(name),
  answers: 'choice',
  readings: { with: 'the bound is in', without: 'the bound is out' },
  options: {
    inside: { label: 'Inside', means: 'yes' },
    'at-the-bound': { label: 'At the bound', means: { with: 'yes', without: 'no' } },
    beyond: { label: 'Beyond', means: 'no' },
  },
});
const criteria: Readonly<Record<string, Criterion>> = {
  a: aCriterion('a'),
  b: { ...aCriterion('b'), appliesIf: 'it is so' },
  c: { ...aCriterion('c'), appliesIf: 'it is so' },
  d: bound('d'),
  e: bound('e'),
};
const possible: Readonly<Record<string, readonly (string | undefined)[]>> = {
  a: ['yes', 'no', undefined],
  b: ['yes', 'no', 'does not apply', undefined],
  c: ['yes', 'no', 'does not apply', undefined],
  d: ['inside', 'at-the-bound', 'beyond', undefined],
  e: ['inside', 'at-the-bound', 'beyond', undefined],
};
const everyPath = Object.entries(possible).reduce<readonly Answers[]>(
  (paths, [id, answers]) =>
    paths.flatMap((path) => answers.map((answer) => ({ ...path, [id]: answer }))),
  [{}],
);

const leaf = fc.constantFrom('a', 'b', 'c', 'd', 'e').map((criterion): Rule => ({ criterion }));
const group = (part: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> => {
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    parts.map((all): Rule => ({ all })),
    parts.map((any): Rule => ({ any })),
    parts.map((none): Rule => ({ none })),
    fc.array(part, { minLength: 2, maxLength: 3 }).map((of): Rule => ({ atLeast: 2, of })),
  );
};
const rule = fc
  .array(fc.oneof(leaf, group(leaf), group(group(leaf))), { minLength: 1, maxLength: 3 })
  .map((all): Rule => ({ all }));

describe('every path', () => {
  it('reaches, with any answer to any criterion, what trying all answers reaches', () => {
    fc.assert(
      fc.property(rule, rule, (first, second) => {
        const check = aCheck(criteria, first, second);
        const tried = everyPath.map((path) => ({
          path,
          kind: criteriaOutcomeOf(check, path).kind,
        }));
        for (const [id, answers] of Object.entries(possible)) {
          for (const answer of answers) {
            const slow = tried.filter(({ path }) => path[id] === answer).map(({ kind }) => kind);
            const quick = enumerateAnswers(check, { [id]: answer }).map(
              (path) => criteriaOutcomeOf(check, path).kind,
            );
            expect(new Set(quick)).toEqual(new Set(slow));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stays short where parts of a rule stand apart, and is refused where they are too many', () => {
    const check = aCheck(criteria, { all: ids('a', 'b', 'c', 'd', 'e') });
    expect(enumerateAnswers(check).length).toBeLessThanOrEqual(everyPath.length);
    expect(() => enumerateAnswers(check, {}, 10)).toThrow(RangeError);
  });

  it('leaves the preconditions out, which are enumerated apart', () => {
    const check = {
      ...aCheck(criteria, { all: ids('a', 'b') }),
      preconditions: [
        { criterion: 'c', first: 'do c' },
        { criterion: 'd', first: 'do d' },
      ],
    };
    expect(new Set(enumerateAnswers(check).flatMap(Object.keys))).toEqual(new Set(['a', 'b']));
    expect(enumeratePreconditions(check)).toHaveLength(16);
  });
});
