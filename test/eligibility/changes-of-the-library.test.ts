import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { criteriaOf, definiteAnswers, type Answers } from '../../src/eligibility/answers.ts';
import { changesFor } from '../../src/eligibility/change.ts';
import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import { slowChangesFor } from './slow/change.ts';

/** Cases of each check, but for one with so many ways of reading it that the slow search takes seconds for a case. */
const CASES = 70;
const CASES_OF_MANY_WAYS = 2;
const MANY_WAYS = 64;

function casesOf(check: EligibilityCheck): number {
  const readings = criteriaOf(check).flatMap(({ criterion }) =>
    criterion.answers === 'choice' ? [Math.max(1, Object.keys(criterion.readings).length)] : [],
  );
  const ways = readings.reduce((product, count) => product * count, check.readings.length);
  return ways >= MANY_WAYS ? CASES_OF_MANY_WAYS : CASES;
}

const checks = library.flatMap(({ id, eligibility }) =>
  Object.entries(eligibility).map(([name, check]) => [`${id}, ${name}`, check] as const),
);

/** Any answers: each question left open, or given one of the answers that it can have. */
function anyAnswers(check: EligibilityCheck): fc.Arbitrary<Answers> {
  const possible = criteriaOf(check).map(({ id, criterion }) => {
    const answers = [undefined, 'not known', 'does not apply', ...definiteAnswers(criterion)];
    return [id, fc.constantFrom(...answers)] as const;
  });
  return fc.record(Object.fromEntries(possible));
}

it('the library has enough checks for the cases', () => {
  const cases = checks.map(([, check]) => casesOf(check));
  expect(cases.reduce((sum, own) => sum + own, 0)).toBeGreaterThanOrEqual(660);
});

describe.each(checks)('what would change %s', (_, check) => {
  it('is what the slow search by plain objects finds', () => {
    fc.assert(
      fc.property(anyAnswers(check), (answers) => {
        expect(changesFor(check, answers)).toEqual(slowChangesFor(check, answers));
      }),
      { numRuns: casesOf(check) },
    );
  }, 60_000);

  it('is the same where one answer is given to every question', () => {
    const given = casesOf(check) === CASES ? ['yes', 'no', 'not known', 'does not apply'] : ['no'];
    for (const answer of given) {
      const answers = Object.fromEntries(criteriaOf(check).map(({ id }) => [id, answer]));
      expect(changesFor(check, answers)).toEqual(slowChangesFor(check, answers));
    }
  }, 60_000);
});
