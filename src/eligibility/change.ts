import { answerBits, answersIn, changedIn, isPartOf, NO_ANSWERS } from './answer-bits.ts';
import type { AnswerSet } from './answer-bits.ts';
import { combinations, setsFor, smallest, type Search } from './answer-sets.ts';
import { answerLabel, criteriaOf, mayNotApply, type Answers, type Bounds } from './answers.ts';
import type { EligibilityCheck, Rule } from './check.ts';
import { criteriaNamed } from './evaluate.ts';
import { outcomeOf, type OutcomeKind } from './outcome.ts';

/** An answer that a change rests on. */
export interface ChangedAnswer {
  readonly criterion: string;
  readonly statement: string;
  readonly answer: string;
  /** The answer as it is shown. */
  readonly label: string;
  /** "Does not apply" would do as well. */
  readonly orDoesNotApply: boolean;
}

/** Answers that would settle the outcome, or change it, and what it would then be. */
export interface OutcomeChange {
  readonly to: OutcomeKind;
  readonly answers: readonly ChangedAnswer[];
}

const TARGETS = ['likely fits', 'does not appear to fit', 'talk to'] as const;
type Target = (typeof TARGETS)[number];

/** Of each target no more than this are listed: further ones are as long or longer. */
const LISTED = 6;

/** The criteria that the outcome can turn on, the preconditions included. */
function decisiveIn(check: EligibilityCheck): ReadonlySet<string> {
  return new Set([
    ...check.readings.flatMap(({ rule }) => criteriaNamed(rule)),
    ...(check.preconditions ?? []).map(({ criterion }) => criterion),
  ]);
}

/** Every reading of every bound that the outcome can turn on, whichever answer is given. */
function everyBound(check: EligibilityCheck): readonly Bounds[] {
  const decisive = decisiveIn(check);
  let ways: readonly Bounds[] = [{}];
  for (const { id, criterion } of criteriaOf(check)) {
    if (criterion.answers !== 'choice' || !decisive.has(id)) continue;
    const readings = Object.keys(criterion.readings);
    if (readings.length === 0) continue;
    ways = ways.flatMap((way) => readings.map((reading) => ({ ...way, [id]: reading })));
  }
  return ways;
}

const criteriaFirst = (check: EligibilityCheck): readonly Rule[] =>
  (check.preconditions ?? []).map(({ criterion }) => ({ criterion }));

/** Candidate sets for each target: all readings met, none met, or one met and another not. */
function candidates(check: EligibilityCheck, search: Search): Record<Target, readonly AnswerSet[]> {
  const bounds = everyBound(check);
  const listsFor = (
    rules: readonly Rule[],
    target: 'yes' | 'no',
  ): readonly (readonly AnswerSet[])[] => {
    const lists = rules.flatMap((rule) => bounds.map((way) => setsFor(search, way, rule, target)));
    const keyOf = (list: readonly AnswerSet[]): string =>
      list.map(({ low, high }) => `${String(low)} ${String(high)}`).join();
    const distinct = new Map(lists.map((list) => [keyOf(list), list]));
    return [...distinct.values()].sort((a, b) => a.length - b.length);
  };
  const rules = check.readings.map(({ rule }) => rule);
  const met = listsFor(rules, 'yes');
  const notMet = listsFor(rules, 'no');
  const before = listsFor([{ all: criteriaFirst(check) }], 'yes');
  const inAll = (lists: readonly (readonly AnswerSet[])[]): readonly AnswerSet[] =>
    lists.reduce<readonly AnswerSet[]>(
      (left, right) => combinations(search, left, right),
      [NO_ANSWERS],
    );
  const inSome = (lists: readonly (readonly AnswerSet[])[]): readonly AnswerSet[] =>
    smallest(search, lists.flat());
  return {
    'likely fits': inAll([...before, ...met]),
    'does not appear to fit': inAll(notMet),
    'talk to': combinations(
      search,
      combinations(search, inAll(before), inSome(met)),
      inSome(notMet),
    ),
  };
}

/** The criteria of a set for which "does not apply" would do as well, all of them at once. */
function notNeeded(
  check: EligibilityCheck,
  answers: Answers,
  set: Answers,
  to: Target,
): ReadonlySet<string> {
  const optional = criteriaOf(check).filter(({ criterion }) => mayNotApply(criterion));
  let tried: Answers = set;
  const found = new Set<string>();
  for (const { id } of optional) {
    if (set[id] === undefined || answers[id] === 'does not apply') continue;
    const without = { ...tried, [id]: 'does not apply' };
    if (outcomeOf(check, { ...answers, ...without }).kind !== to) continue;
    tried = without;
    found.add(id);
  }
  return found;
}

/** The candidates of one target that hold on the check itself, none of them part of another. */
function proven(
  check: EligibilityCheck,
  { answers, bits }: Search,
  candidateSets: readonly AnswerSet[],
  to: Target,
): readonly Answers[] {
  const found: AnswerSet[] = [];
  for (const candidate of candidateSets) {
    const set = changedIn(bits, candidate);
    if (found.length === LISTED) break;
    if (found.some((other) => isPartOf(other, set))) continue;
    if (outcomeOf(check, { ...answers, ...answersIn(bits, set) }).kind === to) found.push(set);
  }
  return found.map((set) => answersIn(bits, set));
}

/**
 * Which answers would settle an open outcome, or change a settled one, fewest first. While the outcome is open only
 * what is not answered or not known is filled in, and what comes first met; afterwards any answer may be changed. Every set is tried on the check
 * itself before it is listed.
 */
export function changesFor(check: EligibilityCheck, answers: Answers): readonly OutcomeChange[] {
  const now = outcomeOf(check, answers).kind;
  const named = criteriaOf(check);
  const criteria = new Map(named.map(({ id, criterion }) => [id, criterion]));
  const isOpen = (id: string): boolean => answers[id] === undefined || answers[id] === 'not known';
  const first = new Set(check.preconditions?.map(({ criterion }) => criterion));
  const mayChange = (id: string): boolean =>
    now !== 'cannot tell yet' || isOpen(id) || first.has(id);
  const bits = answerBits([...decisiveIn(check)], criteria, answers);
  const search: Search = { criteria, answers, bits, found: new Map(), mayChange };
  const sets = candidates(check, search);
  const describe = (to: Target, set: Answers): OutcomeChange => {
    const optional = notNeeded(check, answers, set, to);
    return {
      to,
      answers: named.flatMap(({ id, criterion }) => {
        const answer = set[id];
        if (answer === undefined) return [];
        const label = answerLabel(criterion, answer);
        const { statement } = criterion;
        return [{ criterion: id, statement, answer, label, orDoesNotApply: optional.has(id) }];
      }),
    };
  };
  return TARGETS.filter((target) => target !== now)
    .flatMap((to) => proven(check, search, sets[to], to).map((set) => describe(to, set)))
    .sort((a, b) => a.answers.length - b.answers.length);
}
