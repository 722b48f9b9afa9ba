import type { ChoiceCriterion, Criterion, EligibilityCheck, Truth } from './check.ts';

/**
 * Answers by criterion id: "yes", "no", "not known", "does not apply", or the id of an option. A question that was not
 * answered is missing or undefined.
 */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A way of reading every bound that can be read in more than one way: criterion id to reading id. */
export type Bounds = Readonly<Record<string, string>>;

/** A criterion with the id under which it is answered. */
export interface NamedCriterion {
  readonly id: string;
  readonly criterion: Criterion;
}

/** The words of the fixed answers, which no option may take as its id. */
export const FIXED_ANSWERS = ['yes', 'no', 'not known', 'does not apply'] as const;

interface Criteria {
  readonly inOrder: readonly NamedCriterion[];
  readonly byId: ReadonlyMap<string, Criterion>;
}

/** Listed once for each check: a check stays the same, and every outcome asks for its criteria. */
const LISTED = new WeakMap<EligibilityCheck, Criteria>();

function criteriaIn(check: EligibilityCheck): Criteria {
  const listed = LISTED.get(check);
  if (listed !== undefined) return listed;
  const entries = check.groups.flatMap((group) => Object.entries(group.criteria));
  const criteria = {
    inOrder: entries.map(([id, criterion]) => ({ id, criterion })),
    byId: new Map(entries),
  };
  LISTED.set(check, criteria);
  return criteria;
}

/** Every criterion of a check in the order in which it is asked. */
export const criteriaOf = (check: EligibilityCheck): readonly NamedCriterion[] =>
  criteriaIn(check).inOrder;

/** Every criterion of a check by its id. */
export const criteriaById = (check: EligibilityCheck): ReadonlyMap<string, Criterion> =>
  criteriaIn(check).byId;

/** Whether a criterion may be answered "does not apply": the document gives it a condition that may fail to hold. */
export function mayNotApply(criterion: Criterion): boolean {
  return criterion.answers === 'yes-no' && criterion.appliesIf !== undefined;
}

/** What an answer to a choice means: one truth, or a truth for each reading of the bound. */
function meaning(
  criterion: ChoiceCriterion,
  answer: string,
): Truth | Readonly<Record<string, Truth>> {
  return Object.hasOwn(criterion.options, answer)
    ? (criterion.options[answer]?.means ?? 'unknown')
    : 'unknown';
}

/**
 * The truth of a criterion under one reading of its bound. Unanswered, "not known" and anything that the criterion does
 * not offer are unknown.
 */
export function truthOfAnswer(
  criterion: Criterion,
  answer: string | undefined,
  reading: string | undefined,
): Truth {
  if (answer === undefined) return 'unknown';
  if (criterion.answers === 'yes-no') {
    if (answer === 'yes' || answer === 'no') return answer;
    return answer === 'does not apply' && mayNotApply(criterion) ? 'not applicable' : 'unknown';
  }
  const means = meaning(criterion, answer);
  if (typeof means === 'string') return means;
  return reading === undefined ? 'unknown' : (means[reading] ?? 'unknown');
}

/** The readings of a criterion's bound between which this answer makes a difference; none where it makes none. */
function readingsThatMatter(criterion: Criterion, answer: string | undefined): readonly string[] {
  if (criterion.answers !== 'choice' || answer === undefined) return [];
  const means = meaning(criterion, answer);
  if (typeof means === 'string' || new Set(Object.values(means)).size < 2) return [];
  return Object.keys(criterion.readings);
}

/**
 * Every way of reading the bounds together, for the criteria whose answers turn on them. One empty way where none does.
 */
export function boundsThatMatter(
  criteria: readonly NamedCriterion[],
  answers: Answers,
): readonly Bounds[] {
  let ways: readonly Bounds[] = [{}];
  for (const { id, criterion } of criteria) {
    const readings = readingsThatMatter(criterion, answers[id]);
    if (readings.length === 0) continue;
    ways = ways.flatMap((way) => readings.map((reading) => ({ ...way, [id]: reading })));
  }
  return ways;
}

/** The values that a criterion may be given by someone who knows: yes or no, or its options. */
export function definiteAnswers(criterion: Criterion): readonly string[] {
  return criterion.answers === 'yes-no' ? ['yes', 'no'] : Object.keys(criterion.options);
}

/** An answer as it is shown: an option's label, or the answer itself. */
export function answerLabel(criterion: Criterion, answer: string): string {
  if (criterion.answers === 'choice' && Object.hasOwn(criterion.options, answer)) {
    return criterion.options[answer]?.label ?? answer;
  }
  return answer.charAt(0).toUpperCase() + answer.slice(1);
}
