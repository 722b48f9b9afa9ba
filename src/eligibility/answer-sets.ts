import { definiteAnswers, truthOfAnswer, type Answers, type Bounds } from './answers.ts';
import {
  changedIn,
  contradict,
  isPartOf,
  NO_ANSWERS,
  setOf,
  sizeOf,
  union,
  type AnswerBits,
  type AnswerSet,
} from './answer-bits.ts';
import type { Criterion, Rule, Truth } from './check.ts';
import { criteriaNamed, evaluate } from './evaluate.ts';

/** No more sets are kept than this, those with the fewest changes first, so that a very large check stays quick. */
const KEPT = 200;

/** What a search for answers works on. */
export interface Search {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly answers: Answers;
  /** The answers with their bits, those to every criterion that the rules name. */
  readonly bits: AnswerBits;
  /** What was found already, by rule: the same part comes up under many readings of bounds that it does not name. */
  readonly found: Map<Rule, Map<string, readonly AnswerSet[]>>;
  /** Whether an answer that was given may be changed, or only what is still open be filled in. */
  readonly mayChange: (criterion: string) => boolean;
}

/** The sets that ask for the fewest changes, without those that only add to another. */
export function smallest(search: Search, sets: readonly AnswerSet[]): readonly AnswerSet[] {
  const byWeight = new Map<number, AnswerSet[]>();
  for (const set of sets) {
    const weight = sizeOf(changedIn(search.bits, set)) * 100 + sizeOf(set);
    const alike = byWeight.get(weight);
    if (alike === undefined) byWeight.set(weight, [set]);
    else alike.push(set);
  }
  const kept: AnswerSet[] = [];
  for (const weight of [...byWeight.keys()].sort((a, b) => a - b)) {
    for (const set of byWeight.get(weight) ?? []) {
      if (kept.length === KEPT) return kept;
      if (!kept.some((other) => isPartOf(other, set))) kept.push(set);
    }
  }
  return kept;
}

/** Each set of the one list with each of the other, where they do not contradict each other. */
export function combinations(
  search: Search,
  left: readonly AnswerSet[],
  right: readonly AnswerSet[],
): readonly AnswerSet[] {
  const merged: AnswerSet[] = [];
  for (const a of left) {
    if (right.some((b) => isPartOf(b, a))) {
      merged.push(a);
      continue;
    }
    for (const b of right) {
      if (!contradict(a, b)) merged.push(union(a, b));
    }
  }
  return smallest(search, merged);
}

/** The sets that settle at least `count` of the lists, from the one at `from` on. */
function some(
  search: Search,
  lists: readonly (readonly AnswerSet[])[],
  count: number,
  from = 0,
): readonly AnswerSet[] {
  if (count <= 0) return [NO_ANSWERS];
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
    .flatMap((answer) => setOf(search.bits, id, answer));
}

/** The answers that keep a rule out of play, where they do. */
function keptOutOfPlay(search: Search, bounds: Bounds, rule: Rule): readonly AnswerSet[] {
  const truth = evaluate(rule, (id) => truthIn(search, bounds, id, search.answers[id]));
  if (truth !== 'not applicable') return [];
  const given = criteriaNamed(rule).flatMap((id) => {
    const answer = search.answers[id];
    return answer === undefined ? [] : setOf(search.bits, id, answer);
  });
  return [given.reduce(union, NO_ANSWERS)];
}

/** Finds once what depends on these parts of a rule, and on the reading of no bound but theirs. */
function once(
  search: Search,
  bounds: Bounds,
  [rule, parts, task]: readonly [Rule, readonly Rule[], string],
  find: () => readonly AnswerSet[],
): readonly AnswerSet[] {
  const own = parts.flatMap(criteriaNamed).map((id) => bounds[id] ?? '');
  const key = `${task} ${own.join()}`;
  const known = search.found.get(rule) ?? new Map<string, readonly AnswerSet[]>();
  search.found.set(rule, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const sets = find();
  known.set(key, sets);
  return sets;
}

/** The sets with which all parts of a rule come out as wanted or stay out of play, from the one at `from` on. */
function allFrom(
  search: Search,
  bounds: Bounds,
  [rule, parts, wanted]: readonly [Rule, readonly Rule[], 'yes' | 'no'],
  from = 0,
): readonly AnswerSet[] {
  const [first, ...rest] = parts.slice(from);
  if (first === undefined) return [NO_ANSWERS];
  return once(search, bounds, [rule, [first, ...rest], `all ${wanted} ${String(from)}`], () =>
    combinations(
      search,
      [...keptOutOfPlay(search, bounds, first), ...setsFor(search, bounds, first, wanted)],
      allFrom(search, bounds, [rule, parts, wanted], from + 1),
    ),
  );
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
  return once(search, bounds, [rule, [rule], target], () => find(search, bounds, rule, target));
}

function find(
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
      ? allFrom(search, bounds, [rule, rule.all, 'yes'])
      : some(search, each(rule.all, 'no'), 1);
  }
  if ('none' in rule) {
    return target === 'yes'
      ? allFrom(search, bounds, [rule, rule.none, 'no'])
      : some(search, each(rule.none, 'yes'), 1);
  }
  const [parts, count] = 'any' in rule ? [rule.any, 1] : [rule.of, rule.atLeast];
  return target === 'yes'
    ? some(search, each(parts, 'yes'), count)
    : some(search, eachOrOut(parts, 'no'), parts.length - count + 1);
}
