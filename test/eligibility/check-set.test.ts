import type { Assessment } from '../../src/eligibility/assess.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { criteriaOf, definiteAnswers, type Answers } from '../../src/eligibility/answers.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { assessEach, questionsOf } from '../../src/eligibility/check-set.ts';
import { contradictionsIn } from '../../src/eligibility/contradictions.ts';
import { contradictionFaults } from '../../src/eligibility/part-faults.ts';
import type { Criterion, EligibilityCheck } from '../../src/eligibility/check.ts';
import { aCheck, aCriterion, ids } from './a-check.ts';

const criteria = (...names: readonly string[]): Record<string, Criterion> =>
  Object.fromEntries(names.map((name) => [name, aCriterion(name)]));

type Group = EligibilityCheck['groups'][number];

/** A check of several groups that asks for all of its criteria. */
function grouped(...groups: readonly Group[]): EligibilityCheck {
  const names = groups.flatMap((group) => Object.keys(group.criteria));
  return { ...aCheck({}, { all: ids(...names) }), groups };
}

const group = (heading: string, ...names: readonly string[]): Group => ({
  heading,
  criteria: criteria(...names),
});

/** Headings, each with the ids under it. */
const asked = (...checks: readonly EligibilityCheck[]) =>
  questionsOf(checks).map((each) => [each.heading, each.criteria.map(({ id }) => id)] as const);

const idsAsked = (checks: readonly EligibilityCheck[]): readonly string[] =>
  questionsOf(checks).flatMap((each) => each.criteria.map(({ id }) => id));

/** Any answers to these checks: each question left open, or given one of the answers that it offers. */
function anyAnswers(checks: readonly EligibilityCheck[]): fc.Arbitrary<Answers> {
  const all = new Map(checks.flatMap(criteriaOf).map(({ id, criterion }) => [id, criterion]));
  const answersTo = (criterion: Criterion): readonly (string | undefined)[] => [
    undefined,
    'not known',
    'does not apply',
    ...definiteAnswers(criterion),
  ];
  return fc.record(
    Object.fromEntries(
      [...all].map(([id, criterion]) => [id, fc.constantFrom(...answersTo(criterion))]),
    ),
  );
}

/** Each check's outcome in the set is what it is alone, whatever is answered; reasons and all. */
function expectEachAlone(checks: readonly EligibilityCheck[], numRuns: number): void {
  fc.assert(
    fc.property(anyAnswers(checks), (answers) => {
      const whole = (found: Assessment) => ({ ...found, wouldChange: found.wouldChange() });
      const alone = checks.map((check) => whole(assess(check, answers)));
      expect(assessEach(checks, answers).map(whole)).toEqual(alone);
    }),
    { numRuns },
  );
}

describe('the questions of several checks', () => {
  it('are those of the one check, where there is but one', () => {
    expect(asked(grouped(group('Age', 'age'), group('Need', 'need', 'risk')))).toEqual([
      ['Age', ['age']],
      ['Need', ['need', 'risk']],
    ]);
  });

  it('are asked once, and groups of one heading are one group', () => {
    const first = grouped(group('Home', 'county'), group('Need', 'complex', 'risk'));
    const second = grouped(group('Home', 'county', 'school'), group('Need', 'complex', 'low'));
    expect(asked(first, second)).toEqual([
      ['Home', ['county', 'school']],
      ['Need', ['complex', 'low', 'risk']],
    ]);
  });

  it('keep the order of each check: what is new stands after what came before it there', () => {
    const first = grouped(group('Home', 'county'), group('Need', 'complex'), group('Last', 'ask'));
    const second = grouped(
      group('Home', 'county'),
      group('Age', 'age'),
      group('Need', 'low', 'complex'),
    );
    expect(asked(first, second)).toEqual([
      ['Home', ['county']],
      ['Age', ['age']],
      ['Need', ['low', 'complex']],
      ['Last', ['ask']],
    ]);
  });

  it('stand under the first heading that they have, and no heading stands empty', () => {
    const first = grouped(group('Home', 'county'));
    const second = grouped(group('Where', 'county'), group('Age', 'age'));
    expect(asked(first, second)).toEqual([
      ['Home', ['county']],
      ['Age', ['age']],
    ]);
  });

  it('come without an order of their own where two checks contradict each other', () => {
    const first = grouped(group('Home', 'county', 'school'));
    const second = grouped(group('Home', 'school', 'county'));
    expect(asked(first, second)).toEqual([['Home', ['county', 'school']]]);
  });

  it('have the hints of both, none of them twice', () => {
    const hinted = (...hints: readonly (string | undefined)[]) =>
      questionsOf(
        hints.map((hint, index) =>
          grouped({ ...group('Need', `q${index}`), ...(hint === undefined ? {} : { hint }) }),
        ),
      )[0]?.hints;
    expect(hinted(undefined, undefined)).toEqual([]);
    expect(hinted('A judgement.', undefined, 'A judgement.')).toEqual(['A judgement.']);
    expect(hinted('A judgement.', 'A judgement. Of two.')).toEqual(['A judgement. Of two.']);
    expect(hinted('A judgement.', 'A fact.')).toEqual(['A judgement.', 'A fact.']);
  });
});

describe('the outcomes of several checks', () => {
  const one = aCheck(criteria('a', 'b'), { all: ids('a', 'b') });
  const two = aCheck(criteria('b', 'c'), { any: ids('b', 'c') }, { all: ids('b', 'c') });
  const three = {
    ...aCheck(criteria('a', 'd'), { none: ids('a') }),
    preconditions: [{ criterion: 'd', first: 'do it' }],
  };

  it('may all be that it likely fits: none of them shuts out another', () => {
    const outcomes = assessEach([one, two], { a: 'yes', b: 'yes', c: 'yes' });
    expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(['likely fits', 'likely fits']);
  });

  it('cannot be told without an answer', () => {
    const outcomes = assessEach([one, two, three], {});
    expect(new Set(outcomes.map(({ outcome }) => outcome.kind))).toEqual(
      new Set(['cannot tell yet']),
    );
  });

  it('are each what the check comes to alone', () => {
    expectEachAlone([one, two, three], 300);
  });
});

const sets = library.flatMap((procedure) =>
  Object.entries(procedure.eligibilitySets ?? {}).map(([id, set]) => {
    const checks = set.checks.flatMap(({ check }) => procedure.eligibility[check] ?? []);
    return [`${procedure.id}, ${id}`, { procedure, set, checks }] as const;
  }),
);

it('the library has sets of checks', () => {
  expect(sets.length).toBeGreaterThan(0);
});

describe.each(sets)('the set %s', (_, { procedure, set, checks }) => {
  it('names checks of its procedure, each under a name of its own', () => {
    expect(checks).toHaveLength(set.checks.length);
    expect(new Set(set.checks.map(({ label }) => label)).size).toBe(checks.length);
    expect(new Set(checks).size).toBe(checks.length);
  });

  it('asks every question of its checks once, in the order of each', () => {
    const all = idsAsked(checks);
    const own = checks.map((check) => criteriaOf(check).map(({ id }) => id));
    expect(new Set(all)).toEqual(new Set(own.flat()));
    expect(all).toHaveLength(new Set(all).size);
    for (const each of own) expect(all.filter((id) => each.includes(id))).toEqual(each);
  });

  it('comes for each check to what the check comes to alone', () => {
    expectEachAlone(checks, 40);
  });

  it('points out answers to different checks that cannot both be true', () => {
    const named = checks.flatMap(criteriaOf);
    expect(contradictionFaults(set.contradictions ?? [], named)).toEqual([]);
    for (const { answers, text } of set.contradictions ?? []) {
      expect(contradictionsIn(set.contradictions ?? [], answers)).toContain(text);
      const [first = ''] = Object.keys(answers);
      expect(contradictionsIn(set.contradictions ?? [], { ...answers, [first]: 'no' })).toEqual([]);
    }
  });

  it('cites sections of its procedure', () => {
    const { sources, decides, otherwise } = set;
    const cited = [sources, decides.sources, otherwise.sources].flat();
    for (const { section } of cited) expect(procedure.sections).toContain(section);
  });
});
