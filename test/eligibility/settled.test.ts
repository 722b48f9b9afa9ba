import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import type { Answers, Criterion, EligibilityCheck } from '../../src/eligibility/index.ts';
import {
  assess,
  criteriaOf,
  mayNotApply,
  settledEachWords,
  settledWords,
} from '../../src/eligibility/index.ts';
import { sample } from '../fixtures/sample/index.ts';

/** All that may be answered to a criterion. */
function answersTo(criterion: Criterion): readonly string[] {
  const definite = criterion.answers === 'yes-no' ? ['yes', 'no'] : Object.keys(criterion.options);
  return [...definite, 'not known', ...(mayNotApply(criterion) ? ['does not apply'] : [])];
}

/** Answers to every question, most of them alike, and which of them are given first: most. */
const cases = (check: EligibilityCheck) =>
  fc.nat(2).chain((lean) =>
    fc.record(
      Object.fromEntries(
        criteriaOf(check).map(({ id, criterion }) => {
          const answers = answersTo(criterion);
          const leant = fc.constant(answers[lean] ?? 'not known');
          const answer = fc.oneof(
            { weight: 7, arbitrary: leant },
            { weight: 1, arbitrary: fc.constantFrom(...answers) },
          );
          return [id, fc.record({ answer, first: fc.nat(9).map((tenths) => tenths > 0) })];
        }),
      ),
    ),
  );

describe('what is settled', () => {
  const checks = library.flatMap(({ id, eligibility }) =>
    Object.entries(eligibility).map(([name, check]) => [`${id}/${name}`, check] as const),
  );
  it.each(checks)('of %s holds whatever the rest is answered', (_, check: EligibilityCheck) => {
    let settled = 0;
    fc.assert(
      fc.property(cases(check), (given) => {
        const entries = Object.entries(given);
        const all: Answers = Object.fromEntries(entries.map(([id, { answer }]) => [id, answer]));
        const some: Answers = Object.fromEntries(
          entries.flatMap(([id, { answer, first }]) => (first ? [[id, answer]] : [])),
        );
        const early = assess(check, some);
        const late = assess(check, all);
        if (early.outcome.kind !== 'cannot tell yet') {
          settled += 1;
          expect(late.outcome.kind).toBe(early.outcome.kind);
        }
        const then = early.preconditions?.then.kind ?? 'cannot tell yet';
        if (then !== 'cannot tell yet') expect(late.preconditions?.then.kind).toBe(then);
      }),
      { numRuns: 300 },
    );
    expect(settled).toBeGreaterThan(0);
  });

  const check = sample.eligibility['edge-of-care'];
  const older = { age: 'older', 'whole-family': 'whole-family' };
  const no = Object.fromEntries(
    criteriaOf(check)
      .filter(({ criterion }) => criterion.answers === 'yes-no')
      .map(({ id }) => [id, 'no']),
  );

  it('is said in words, and nothing is while nothing is', () => {
    expect(settledWords(assess(check, {}), 'Manager')).toBeUndefined();
    expect(settledWords(assess(check, { ...no, ...older }), 'Manager')).toBe(
      'Already settled: does not appear to fit.',
    );
  });

  it('is said once of checks that come to the same', () => {
    const assessment = assess(check, { ...no, ...older });
    const open = assess(check, {});
    expect(
      settledEachWords([
        { label: 'One', talkTo: 'Manager', assessment },
        { label: 'Two', talkTo: 'Manager', assessment: open },
        { label: 'Three', talkTo: 'Manager', assessment },
      ]),
    ).toBe('Already settled: One, Three: does not appear to fit.');
    expect(settledEachWords([{ label: 'Two', talkTo: 'Manager', assessment: open }])).toBe(
      undefined,
    );
  });
});
