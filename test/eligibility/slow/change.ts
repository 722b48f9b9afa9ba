import { changedIn, isPartOf, setsFor, smallest, combinations } from './answer-sets.ts';
import type { AnswerSet, Search } from './answer-sets.ts';
import {
  answerLabel,
  criteriaOf,
  mayNotApply,
  type Answers,
  type Bounds,
} from '../../../src/eligibility/answers.ts';
import type { EligibilityCheck, Rule } from '../../../src/eligibility/check.ts';
import { criteriaNamed } from '../../../src/eligibility/evaluate.ts';
import type { OutcomeChange } from '../../../src/eligibility/change.ts';
import { outcomeOf } from '../../../src/eligibility/outcome.ts';

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
    const distinct = new Map(lists.map((list) => [JSON.stringify(list), list]));
    return [...distinct.values()].toSorted((a, b) => a.length - b.length);
  };
  const rules = check.readings.map(({ rule }) => rule);
  const met = listsFor(rules, 'yes');
  const notMet = listsFor(rules, 'no');
  const before = listsFor([{ all: criteriaFirst(check) }], 'yes');
  const inAll = (lists: readonly (readonly AnswerSet[])[]): readonly AnswerSet[] =>
    lists.reduce((left, right) => combinations(search, left, right), [{}]);
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
  set: AnswerSet,
  to: Target,
): ReadonlySet<string> {
  const optional = criteriaOf(check).filter(({ criterion }) => mayNotApply(criterion));
  let tried: AnswerSet = set;
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
  answers: Answers,
  sets: readonly AnswerSet[],
  to: Target,
): readonly AnswerSet[] {
  const found: AnswerSet[] = [];
  for (const candidate of sets) {
    const set = changedIn(candidate, answers);
    if (found.length === LISTED) break;
    if (found.some((other) => isPartOf(other, set))) continue;
    if (outcomeOf(check, { ...answers, ...set }).kind === to) found.push(set);
  }
  return found;
}

/** What would change the outcome, by sets of answers as plain objects: slow, and plain to see. */
export function slowChangesFor(
  check: EligibilityCheck,
  answers: Answers,
): readonly OutcomeChange[] {
  const now = outcomeOf(check, answers).kind;
  const named = criteriaOf(check);
  const criteria = new Map(named.map(({ id, criterion }) => [id, criterion]));
  const isOpen = (id: string): boolean => answers[id] === undefined || answers[id] === 'not known';
  const first = new Set(check.preconditions?.map(({ criterion }) => criterion));
  const mayChange = (id: string): boolean =>
    now !== 'cannot tell yet' || isOpen(id) || first.has(id);
  const sets = candidates(check, { criteria, answers, mayChange });
  const describe = (to: Target, set: AnswerSet): OutcomeChange => {
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
    .flatMap((to) => proven(check, answers, sets[to], to).map((set) => describe(to, set)))
    .toSorted((a, b) => a.answers.length - b.answers.length);
}
