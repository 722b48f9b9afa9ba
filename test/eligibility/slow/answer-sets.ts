import {
  definiteAnswers,
  truthOfAnswer,
  type Answers,
  type Bounds,
} from '../../../src/eligibility/answers.ts';
import type { Criterion, Rule, Truth } from '../../../src/eligibility/check.ts';
import { criteriaNamed, evaluate } from '../../../src/eligibility/evaluate.ts';

/** Answers that stand together, those that stay as they are included: criterion id to answer. */
export type AnswerSet = Readonly<Record<string, string>>;

/** No more sets are kept than this, those with the fewest changes first, so that a very large check stays quick. */
const KEPT = 200;

/** What a search for answers works on. */
export interface Search {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly answers: Answers;
  /** Whether an answer that was given may be changed, or only what is still open be filled in. */
  readonly mayChange: (criterion: string) => boolean;
}

/** The answers of a set that are not given already. */
export function changedIn(set: AnswerSet, answers: Answers): AnswerSet {
  return Object.fromEntries(Object.entries(set).filter(([id, answer]) => answers[id] !== answer));
}

/** Whether one set of answers is part of another. */
export function isPartOf(part: AnswerSet, whole: AnswerSet): boolean {
  return Object.keys(part).every((id) => whole[id] === part[id]);
}

/** The sets that ask for the fewest changes, without those that only add to another. */
export function smallest(search: Search, sets: readonly AnswerSet[]): readonly AnswerSet[] {
  const weighed = sets.map((set) => {
    const ids = Object.keys(set);
    const changes = ids.filter((id) => search.answers[id] !== set[id]).length;
    return { set, weight: changes * 100 + ids.length };
  });
  const kept: AnswerSet[] = [];
  for (const { set } of weighed.toSorted((a, b) => a.weight - b.weight)) {
    if (kept.length === KEPT) break;
    if (!kept.some((other) => isPartOf(other, set))) kept.push(set);
  }
  return kept;
}

function union(a: AnswerSet, b: AnswerSet): readonly AnswerSet[] {
  const agrees = Object.entries(b).every(([id, answer]) => (a[id] ?? answer) === answer);
  return agrees ? [{ ...a, ...b }] : [];
}

/** Each set of the one list together with each of the other, where they do not contradict each other. */
export function combinations(
  search: Search,
  left: readonly AnswerSet[],
  right: readonly AnswerSet[],
): readonly AnswerSet[] {
  const merged = left.flatMap((a) =>
    right.some((b) => isPartOf(b, a)) ? [a] : right.flatMap((b) => union(a, b)),
  );
  return smallest(search, merged);
}

/** The sets that settle at least `count` of the lists, from the one at `from` on. */
function some(
  search: Search,
  lists: readonly (readonly AnswerSet[])[],
  count: number,
  from = 0,
): readonly AnswerSet[] {
  if (count <= 0) return [{}];
  const found: AnswerSet[] = [];
  for (let index = from; index <= lists.length - count; index += 1) {
    const rest = some(search, lists, count - 1, index + 1);
    found.push(...combinations(search, lists[index] ?? [], rest));
  }
  return smallest(search, found);
}

function truthIn(search: Search, bounds: Bounds, id: string, answer: string | undefined): Truth {
  const criterion = search.criteria.get(id);
  return criterion === undefined ? 'unknown' : truthOfAnswer(criterion, answer, bounds[id]);
}

function forCriterion(
  search: Search,
  bounds: Bounds,
  id: string,
  target: 'yes' | 'no',
): readonly AnswerSet[] {
  const criterion = search.criteria.get(id);
  const now = search.answers[id];
  const possible = [
    ...(now === undefined ? [] : [now]),
    ...(criterion !== undefined && search.mayChange(id) ? definiteAnswers(criterion) : []),
  ];
  return [...new Set(possible)]
    .filter((answer) => truthIn(search, bounds, id, answer) === target)
    .map((answer) => ({ [id]: answer }));
}

/** The answers that keep a rule out of play, where they do. */
function keptOutOfPlay(search: Search, bounds: Bounds, rule: Rule): readonly AnswerSet[] {
  const truth = evaluate(rule, (id) => truthIn(search, bounds, id, search.answers[id]));
  if (truth !== 'not applicable') return [];
  const entries = criteriaNamed(rule).flatMap((id) => {
    const answer = search.answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return [Object.fromEntries(entries)];
}

/**
 * The sets of answers with which a rule comes out as the target under one reading of the bounds. They are candidates:
 * what is out of play is taken as staying so where the target allows it, which the caller tries on the check itself.
 */
export function setsFor(
  search: Search,
  bounds: Bounds,
  rule: Rule,
  target: 'yes' | 'no',
): readonly AnswerSet[] {
  const each = (parts: readonly Rule[], wanted: 'yes' | 'no') =>
    parts.map((part) => setsFor(search, bounds, part, wanted));
  const eachOrOut = (parts: readonly Rule[], wanted: 'yes' | 'no') =>
    parts.map((part) => [
      ...keptOutOfPlay(search, bounds, part),
      ...setsFor(search, bounds, part, wanted),
    ]);
  if ('criterion' in rule) return forCriterion(search, bounds, rule.criterion, target);
  if ('all' in rule) {
    return target === 'yes'
      ? some(search, eachOrOut(rule.all, 'yes'), rule.all.length)
      : some(search, each(rule.all, 'no'), 1);
  }
  if ('none' in rule) {
    return target === 'yes'
      ? some(search, eachOrOut(rule.none, 'no'), rule.none.length)
      : some(search, each(rule.none, 'yes'), 1);
  }
  const [parts, count] = 'any' in rule ? [rule.any, 1] : [rule.of, rule.atLeast];
  return target === 'yes'
    ? some(search, each(parts, 'yes'), count)
    : some(search, eachOrOut(parts, 'no'), parts.length - count + 1);
}
