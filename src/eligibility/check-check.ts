import { ANSWER_LIMIT } from './answer-bits.ts';
import { criteriaOf, definiteAnswers, FIXED_ANSWERS, type NamedCriterion } from './answers.ts';
import type { ChoiceCriterion, EligibilityCheck, Rule } from './check.ts';
import { canDiffer } from './differences.ts';
import { reachableOutcomes } from './enumerate.ts';
import { criteriaNamed, partsOf } from './evaluate.ts';
import { contradictionFaults, preconditionFaults, reasonFaults } from './part-faults.ts';
import type { OutcomeKind } from './outcome.ts';

const OUTCOMES = ['likely fits', 'does not appear to fit', 'cannot tell yet', 'talk to'] as const;

/** Records may come from JSON, where the types promise nothing. */
const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
const isEmpty = (list: unknown): boolean => !Array.isArray(list) || list.length === 0;

function choiceFaults(id: string, criterion: ChoiceCriterion): readonly string[] {
  const faults: string[] = [];
  const readings = Object.keys(criterion.readings);
  if (Object.keys(criterion.options).length < 2) {
    faults.push(
      `criterion "${id}" offers fewer than two options: add the other answers to "options".`,
    );
  }
  for (const [option, { means }] of Object.entries(criterion.options)) {
    if (FIXED_ANSWERS.some((answer) => answer === option)) {
      faults.push(
        `option "${option}" of criterion "${id}" takes the name of a fixed answer: rename it.`,
      );
    }
    if (typeof means === 'string') continue;
    for (const reading of readings.filter((known) => means[known] === undefined)) {
      faults.push(
        `option "${option}" of criterion "${id}" does not say what it means under the reading ` +
          `"${reading}": add "${reading}" to its "means".`,
      );
    }
    for (const reading of Object.keys(means).filter((named) => !readings.includes(named))) {
      faults.push(
        `option "${option}" of criterion "${id}" names the reading "${reading}", which the criterion ` +
          `does not have: add it to "readings" or take it out. Known: ${readings.join(', ')}.`,
      );
    }
  }
  return faults;
}

function criterionFaults({ id, criterion }: NamedCriterion): readonly string[] {
  const faults: string[] = [];
  if (isEmpty(criterion.sources)) {
    faults.push(
      `criterion "${id}" has no citation: add the section and reference that it rests on to "sources".`,
    );
  }
  if (criterion.answers === 'yes-no' && criterion.appliesIf?.trim() === '') {
    faults.push(`criterion "${id}" has an empty condition: write when it applies, or take it out.`);
  }
  if (isBlank(criterion.question) || isBlank(criterion.statement)) {
    faults.push(`criterion "${id}" lacks its question or its statement: write both.`);
  }
  return criterion.answers === 'choice' ? [...faults, ...choiceFaults(id, criterion)] : faults;
}

function shapeFaults(rule: Rule, where: string): readonly string[] {
  if ('criterion' in rule) return [];
  const parts = partsOf(rule);
  const faults = parts.flatMap((part) => shapeFaults(part, where));
  if (parts.length === 0) {
    return [
      `${where} has a group with nothing in it: name its criteria or take it out.`,
      ...faults,
    ];
  }
  if ('of' in rule && (rule.atLeast < 1 || rule.atLeast > parts.length)) {
    const range = `between 1 and ${String(parts.length)}`;
    return [`${where} asks for at least ${String(rule.atLeast)}: make it ${range}.`, ...faults];
  }
  return faults;
}

/** The rules of a check with the words that name them in a fault. */
function namedRules(check: EligibilityCheck): readonly { where: string; rule: Rule }[] {
  return check.readings.map(({ id, rule }) => ({ where: `reading "${id}"`, rule }));
}

function ruleFaults(check: EligibilityCheck): readonly string[] {
  const known = criteriaOf(check).map(({ id }) => id);
  const rules = namedRules(check);
  const used = new Set([
    ...rules.flatMap(({ rule }) => criteriaNamed(rule)),
    ...(check.preconditions ?? []).map(({ criterion }) => criterion),
  ]);
  return [
    ...rules.flatMap(({ where, rule }) => shapeFaults(rule, where)),
    ...rules.flatMap(({ where, rule }) =>
      criteriaNamed(rule)
        .filter((id) => !known.includes(id))
        .map(
          (id) =>
            `${where} names the criterion "${id}", which no group has: mend the id or add the ` +
            `criterion. Known: ${known.join(', ')}.`,
        ),
    ),
    ...known
      .filter((id) => !used.has(id))
      .map(
        (id) =>
          `criterion "${id}" is asked and in no rule: add it to a reading or to "preconditions", or take it out.`,
      ),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function repeatFaults(check: EligibilityCheck): readonly string[] {
  return [
    ...repeated(criteriaOf(check).map(({ id }) => id)).map(
      (id) => `criterion "${id}" stands in two groups: give one of them another id.`,
    ),
    ...repeated(check.readings.map(({ id }) => id)).map(
      (id) => `reading "${id}" stands there twice: give one of them another id.`,
    ),
  ];
}

function nextFaults(check: EligibilityCheck): readonly string[] {
  const next: Readonly<Partial<Record<OutcomeKind, { readonly text: string }>>> = check.next;
  return OUTCOMES.filter((kind) => isBlank(next[kind]?.text)).map(
    (kind) => `the outcome "${kind}" has no next action: write what to do in "next".`,
  );
}

/** What would change the outcome is searched for with a bit for each answer that may be given. */
function sizeFaults(check: EligibilityCheck): readonly string[] {
  const answers = criteriaOf(check).map(({ criterion }) => definiteAnswers(criterion).length + 1);
  const count = answers.reduce((sum, own) => sum + own, 0);
  return count <= ANSWER_LIMIT
    ? []
    : [
        `its criteria have ${String(count)} answers together, and ${String(ANSWER_LIMIT)} at most ` +
          `can be weighed: split the check.`,
      ];
}

function reachFaults(check: EligibilityCheck): readonly string[] {
  try {
    const reached = reachableOutcomes(check);
    const differs = canDiffer(
      check,
      check.readings.map(({ rule }) => rule),
    );
    return OUTCOMES.filter((kind) => kind !== 'talk to' || differs)
      .filter((kind) => !reached.has(kind))
      .map((kind) => `no answers lead to the outcome "${kind}": mend the rules of its readings.`);
  } catch (error) {
    if (error instanceof RangeError) return [`there are ${error.message}.`];
    throw error;
  }
}

/**
 * The faults of a check, all at once; none where it stands. Each begins with `where` (its file and id), names the
 * criterion, reading or option, and says how to mend it. Whether each outcome can be reached is tried last, on a check
 * without other faults.
 */
export function checkEligibility(check: EligibilityCheck, where: string): string[] {
  const faults = [
    ...(isEmpty(check.sources)
      ? ['the check has no citation: add the sections that it rests on to "sources".']
      : []),
    ...criteriaOf(check).flatMap(criterionFaults),
    ...repeatFaults(check),
    ...ruleFaults(check),
    ...nextFaults(check),
    ...preconditionFaults(check),
    ...contradictionFaults(check.contradictions ?? [], criteriaOf(check)),
    ...reasonFaults(check),
    ...sizeFaults(check),
  ];
  const all = faults.length === 0 ? reachFaults(check) : faults;
  return all.map((fault) => `${where}: ${fault}`);
}
