import { criteriaOf, mayNotApply, type Answers, type NamedCriterion } from './answers.ts';
import type { EligibilityCheck, Rule } from './check.ts';
import { criteriaNamed, partsOf } from './evaluate.ts';

/** Criteria that stand together in parts of the rules, apart from all others. */
export interface Block {
  readonly criteria: readonly NamedCriterion[];
  /** The parts of each reading's rule that name them; all of them must hold. */
  readonly partsByReading: readonly (readonly Rule[])[];
  /** The criteria by how the readings treat them: which of a group is answered how makes no difference. */
  readonly groups: readonly (readonly NamedCriterion[])[];
}

/** What must all hold for a rule to hold: the parts of an `all`, or the rule itself. */
function conjuncts(rule: Rule): readonly Rule[] {
  return 'all' in rule ? rule.all.flatMap(conjuncts) : [rule];
}

/** A rule with its parts in a fixed order, and two criteria in each other's places. */
function swapped(rule: Rule, a: string, b: string): string {
  if ('criterion' in rule) {
    if (rule.criterion === a) return b;
    return rule.criterion === b ? a : rule.criterion;
  }
  const kind = 'of' in rule ? `atLeast ${String(rule.atLeast)}` : Object.keys(rule).join();
  const parts = partsOf(rule).map((part) => swapped(part, a, b));
  return `${kind}(${parts.sort().join()})`;
}

function areInterchangeable(
  check: EligibilityCheck,
  a: NamedCriterion,
  b: NamedCriterion,
): boolean {
  if (a.criterion.answers !== 'yes-no' || b.criterion.answers !== 'yes-no') return false;
  if (mayNotApply(a.criterion) !== mayNotApply(b.criterion)) return false;
  return check.readings.every(
    ({ rule }) => swapped(rule, a.id, b.id) === swapped(rule, a.id, a.id),
  );
}

function groupsOf(
  check: EligibilityCheck,
  criteria: readonly NamedCriterion[],
  fixed: Answers,
): readonly (readonly NamedCriterion[])[] {
  const groups: NamedCriterion[][] = [];
  for (const named of criteria) {
    const alike = groups.find(
      ([first]) =>
        first !== undefined &&
        !Object.hasOwn(fixed, first.id) &&
        !Object.hasOwn(fixed, named.id) &&
        areInterchangeable(check, first, named),
    );
    if (alike === undefined) groups.push([named]);
    else alike.push(named);
  }
  return groups;
}

/** Sets of ids, those that share one put into one. */
function joined(sets: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  return sets.reduce<readonly ReadonlySet<string>[]>((blocks, set) => {
    const touched = blocks.filter((block) => set.some((id) => block.has(id)));
    const rest = blocks.filter((block) => !touched.includes(block));
    return [...rest, new Set([...touched.flatMap((block) => [...block]), ...set])];
  }, []);
}

/** A check's criteria in blocks: no part of any reading's rule names criteria of two of them. */
export function blocksOf(check: EligibilityCheck, fixed: Answers): readonly Block[] {
  const parts = check.readings.map(({ rule }) => conjuncts(rule));
  return joined(parts.flat().map(criteriaNamed)).map((ids) => {
    const criteria = criteriaOf(check).filter(({ id }) => ids.has(id));
    return {
      criteria,
      partsByReading: parts.map((own) =>
        own.filter((part) => criteriaNamed(part).some((id) => ids.has(id))),
      ),
      groups: groupsOf(check, criteria, fixed),
    };
  });
}
