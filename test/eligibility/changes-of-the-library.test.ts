import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { criteriaOf, definiteAnswers, type Answers } from '../../src/eligibility/answers.ts';
import { changesFor } from '../../src/eligibility/change.ts';
import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import { slowChangesFor } from './slow/change.ts';

/** Cases of each check: with eleven checks and more, over 660 of the library. */
const CASES = 60;

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
  expect(checks.length * CASES).toBeGreaterThanOrEqual(660);
});

describe.each(checks)('what would change %s', (_, check) => {
  it('is what the slow search by plain objects finds', () => {
    fc.assert(
      fc.property(anyAnswers(check), (answers) => {
        expect(changesFor(check, answers)).toEqual(slowChangesFor(check, answers));
      }),
      { numRuns: CASES },
    );
  });

  it('is the same where one answer is given to every question', () => {
    for (const given of ['yes', 'no', 'not known', 'does not apply']) {
      const answers = Object.fromEntries(criteriaOf(check).map(({ id }) => [id, given]));
      expect(changesFor(check, answers)).toEqual(slowChangesFor(check, answers));
    }
  });
});
