import { criteriaOf, definiteAnswers, type Answers, type NamedCriterion } from './answers.ts';
import type { EligibilityCheck, Rule } from './check.ts';
import { criteriaNamed, partsOf } from './evaluate.ts';
import { outcomeOf, type OutcomeKind } from './outcome.ts';

/** More paths than this are refused: the check wants splitting. */
export const PATH_LIMIT = 250_000;

/** A rule with its parts in a fixed order, and two criteria in each other's places. */
function swapped(rule: Rule, a: string, b: string): string {
  if ('criterion' in rule) {
    if (rule.criterion === a) return b;
    return rule.criterion === b ? a : rule.criterion;
  }
  const kind = 'of' in rule ? `atLeast ${String(rule.atLeast)}` : Object.keys(rule).join();
  const parts = partsOf(rule).map((part) => swapped(part, a, b));
  return `${kind}(${parts.toSorted().join()})`;
}

function areInterchangeable(
  check: EligibilityCheck,
  a: NamedCriterion,
  b: NamedCriterion,
): boolean {
  if (a.criterion.answers !== 'yes-no' || b.criterion.answers !== 'yes-no') return false;
  return check.readings.every(
    ({ rule }) => swapped(rule, a.id, b.id) === swapped(rule, a.id, a.id),
  );
}

/** Criteria that every reading treats alike stand in one group: which of them is answered how makes no difference. */
function groupsOf(check: EligibilityCheck): readonly (readonly NamedCriterion[])[] {
  const used = new Set(check.readings.flatMap(({ rule }) => criteriaNamed(rule)));
  const groups: NamedCriterion[][] = [];
  for (const named of criteriaOf(check)) {
    if (!used.has(named.id)) continue;
    const group = groups.find(([first]) => first && areInterchangeable(check, first, named));
    if (group === undefined) groups.push([named]);
    else group.push(named);
  }
  return groups;
}

/** Answers to one group, up to the order of its criteria. Unanswered stands for "not known" as well. */
function* answersToGroup(group: readonly NamedCriterion[], from = 0): Generator<Answers> {
  const [first, ...rest] = group;
  if (first === undefined) {
    yield {};
    return;
  }
  const possible: readonly (string | undefined)[] = [
    ...definiteAnswers(first.criterion),
    ...(first.criterion.answers === 'yes-no' ? ['does not apply'] : []),
    undefined,
  ];
  for (const [index, answer] of possible.entries()) {
    if (index < from) continue;
    for (const others of answersToGroup(rest, index)) yield { [first.id]: answer, ...others };
  }
}

/**
 * Every path through a check's criteria, up to criteria that all readings treat alike. Throws a RangeError where there
 * are more than `limit`.
 */
export function enumerateAnswers(
  check: EligibilityCheck,
  limit: number = PATH_LIMIT,
): readonly Answers[] {
  let paths: readonly Answers[] = [{}];
  for (const group of groupsOf(check)) {
    const own = [...answersToGroup(group)];
    if (paths.length * own.length > limit) {
      throw new RangeError(`more than ${String(limit)} ways to answer: split the check`);
    }
    paths = paths.flatMap((path) => own.map((answers) => ({ ...path, ...answers })));
  }
  return paths;
}

/** Each outcome that some path leads to, with the first such path. */
export function reachableOutcomes(
  check: EligibilityCheck,
  limit: number = PATH_LIMIT,
): ReadonlyMap<OutcomeKind, Answers> {
  const reached = new Map<OutcomeKind, Answers>();
  for (const answers of enumerateAnswers(check, limit)) {
    const { kind } = outcomeOf(check, answers);
    if (!reached.has(kind)) reached.set(kind, answers);
    if (reached.size === 4) break;
  }
  return reached;
}
