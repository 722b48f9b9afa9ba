import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import {
  criteriaOf,
  definiteAnswers,
  mayNotApply,
  truthOfAnswer,
  type Answers,
} from '../../src/eligibility/answers.ts';
import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import { enumerateAnswers, enumeratePreconditions } from '../../src/eligibility/enumerate.ts';
import { criteriaOutcomeOf, outcomeOf, type OutcomeKind } from '../../src/eligibility/outcome.ts';
import { requiredChecks, type Condition, type RequiredCheck } from './required-conditions.ts';

const named = (procedure: string, check: string): string => `${procedure}, ${check}`;

const checks = new Map(
  library.flatMap((procedure) =>
    Object.entries(procedure.eligibility).map(([id, check]): [string, EligibilityCheck] => [
      named(procedure.id, id),
      check,
    ]),
  ),
);

function criterionOf(check: EligibilityCheck, id: string) {
  const found = criteriaOf(check).find((one) => one.id === id);
  if (found === undefined) throw new Error(`required-conditions.json names no criterion: "${id}".`);
  return found.criterion;
}

/** The answers, unanswered among them, with which a criterion of the fixture is not met or not known. */
function leavesOpen(check: EligibilityCheck, asked: string, or: readonly string[]) {
  const id = asked.replace('!', '');
  const criterion = criterionOf(check, id);
  const wanted = asked.startsWith('!') ? 'no' : 'yes';
  const outOfPlay = mayNotApply(criterion) ? ['does not apply'] : [];
  const given = [...definiteAnswers(criterion), ...outOfPlay, undefined];
  const open = given.filter(
    (answer) =>
      truthOfAnswer(criterion, answer, undefined) !== wanted && !or.includes(answer ?? ''),
  );
  return open.map((answer): Answers => ({ [id]: answer }));
}

/**
 * Every way in which none of these criteria is met. Of several, all are left open or none: what fits while one is not
 * known fits with every answer to it.
 */
function noneMet(check: EligibilityCheck, criteria: readonly string[], or: readonly string[]) {
  const [only, ...others] = criteria;
  if (only !== undefined && others.length === 0) return leavesOpen(check, only, or);
  const notKnown: Answers = Object.fromEntries(criteria.map((id) => [id, undefined]));
  const notMet = criteria.reduce<readonly Answers[]>(
    (ways, id) => {
      const said = leavesOpen(check, id, or).filter((open) => open[id] !== undefined);
      return ways.flatMap((way) => said.map((open): Answers => ({ ...way, ...open })));
    },
    [{}],
  );
  return [notKnown, ...notMet];
}

/** Once for each check: the paths are the same for all of its conditions. */
const fitting = new Map<EligibilityCheck, readonly Answers[]>();

/** A path on which the criteria alone fit, and one on which their readings differ. */
function fittingPaths(check: EligibilityCheck): readonly Answers[] {
  const known = fitting.get(check);
  if (known !== undefined) return known;
  const everyPath = enumerateAnswers(check);
  const paths = (['likely fits', 'talk to'] as const).flatMap((kind) =>
    everyPath.filter((path) => criteriaOutcomeOf(check, path).kind === kind).slice(0, 1),
  );
  fitting.set(check, paths);
  return paths;
}

const onPaths = new Map<EligibilityCheck, Map<string, readonly OutcomeKind[]>>();

/** The outcomes of all paths on which these answers are given: of several conditions the same may be left open. */
function outcomesOnPaths(check: EligibilityCheck, given: Answers): readonly OutcomeKind[] {
  const known = onPaths.get(check) ?? new Map<string, readonly OutcomeKind[]>();
  onPaths.set(check, known);
  // In entries a question that is left open differs from one that is not asked.
  const key = JSON.stringify(Object.entries(given));
  const found = known.get(key) ?? [
    ...new Set(enumerateAnswers(check, given).map((path) => criteriaOutcomeOf(check, path).kind)),
  ];
  known.set(key, found);
  return found;
}

const before = new Map<EligibilityCheck, readonly Answers[]>();

function preconditionsOf(check: EligibilityCheck): readonly Answers[] {
  const known = before.get(check) ?? enumeratePreconditions(check);
  before.set(check, known);
  return known;
}

const isFirst = (check: EligibilityCheck, ids: readonly string[]): boolean =>
  ids.every((id) => check.preconditions?.some(({ criterion }) => criterion === id));

/** The outcomes of all paths on which a condition is not met or not known. */
function outcomesWithout(check: EligibilityCheck, { held = [], or = [] }: Condition) {
  const kinds = held.flatMap((criteria) => {
    const ways: readonly Answers[] = noneMet(check, criteria, or);
    if (!isFirst(check, criteria)) {
      return ways.flatMap((way) => outcomesOnPaths(check, way));
    }
    const paths = fittingPaths(check);
    const open = preconditionsOf(check).filter((answers) =>
      ways.some((way) => criteria.every((id) => answers[id] === way[id])),
    );
    return paths.flatMap((path) =>
      open.map((answers) => outcomeOf(check, { ...path, ...answers }).kind),
    );
  });
  return new Set(kinds);
}

const titled = (conditions: readonly Condition[]) =>
  conditions.map((condition) => [condition.clause, condition.what, condition] as const);

it('is read for every check, and for no other', () => {
  const read = requiredChecks.map(({ procedure, check }) => named(procedure, check));
  expect(read.toSorted()).toEqual([...checks.keys()].toSorted());
});

describe.each(requiredChecks.map((row) => [named(row.procedure, row.check), row] as const))(
  'what the source requires of the check %s',
  (name, row: RequiredCheck) => {
    const check = checks.get(name);
    if (check === undefined) throw new Error(`required-conditions.json: no check "${name}".`);
    const all = [...row.necessary, ...row.preconditions, ...row.excludes];
    const held = (conditions: readonly Condition[]) =>
      titled(conditions.filter((condition) => condition.held !== undefined));

    it('is held by criteria, told beside the outcome, or noted', () => {
      const nowhere = all.filter((one) => !one.held && !one.told && !one.note);
      expect(nowhere).toEqual([]);
    });

    it.each(held([...row.necessary, ...row.excludes]))(
      'fits nobody without it (%s): %s',
      (_clause, _what, condition) => {
        expect([...outcomesWithout(check, condition)]).not.toContain('likely fits');
      },
    );

    it.each(held(row.preconditions))('comes first (%s): %s', (_clause, _what, condition) => {
      const outcomes = outcomesWithout(check, condition);
      expect([...outcomes]).not.toContain('likely fits');
      const first = condition.held?.every((criteria) => isFirst(check, criteria)) ?? false;
      if (first) expect([...outcomes]).toEqual(['cannot tell yet']);
      else expect(condition.note, 'why it is no precondition').toBeDefined();
    });

    it.each(titled(all.filter(({ told }) => told === true)))(
      'is told beside the outcome (%s): %s',
      (_clause, _what, { words }) => {
        const said = check.before?.items.map(({ text }) => text.toLowerCase()) ?? [];
        const saysIt = (text: string) =>
          words.some((stems) => stems.every((stem) => text.includes(stem)));
        expect(said.filter(saysIt)).not.toEqual([]);
      },
    );
  },
);
