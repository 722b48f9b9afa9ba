import type { Sources } from '../timescale/index.ts';
import { criteriaOf, type Answers, type NamedCriterion } from './answers.ts';
import { assess, type Assessment } from './assess.ts';
import type { Contradiction, EligibilityCheck } from './check.ts';

/** A check of a set, with the short name of the team or service that it is about. */
interface SetMember<Check extends string = string> {
  readonly check: Check;
  readonly label: string;
}

/**
 * Checks of one procedure that are asked together: every question once, each check worked out for itself. There is no
 * outcome of the set, and its order ranks nothing.
 */
export interface CheckSet<Check extends string = string, Section extends string = string> {
  readonly title: string;
  readonly summary: string;
  readonly sources: Sources<Section>;
  /** In the order in which their outcomes are shown. */
  readonly checks: readonly [SetMember<Check>, SetMember<Check>, ...SetMember<Check>[]];
  /** Answers to questions of different checks that cannot be true together. */
  readonly contradictions?: readonly Contradiction[];
  /** Who decides, by the document, to which of them a family goes. */
  readonly decides: { readonly text: string; readonly sources: Sources<Section> };
  /** What the document says of families whom none of them fits. */
  readonly otherwise: {
    readonly heading: string;
    readonly text: string;
    readonly sources: Sources<Section>;
  };
}

/** Questions under one heading. */
export interface QuestionGroup {
  readonly heading: string;
  readonly hints: readonly string[];
  readonly criteria: readonly NamedCriterion[];
}

/**
 * Several orders as one, each entry once. An entry that is new comes after the one before it in its own list, or, as the
 * first of its list, before the next that stands already; so each list keeps its order where the others leave room.
 */
function inOneOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const list of lists) {
    for (const [index, entry] of list.entries()) {
      if (order.includes(entry)) continue;
      const before = list[index - 1];
      const after = list.slice(index + 1).find((later) => order.includes(later));
      if (before !== undefined) order.splice(order.indexOf(before) + 1, 0, entry);
      else if (after !== undefined) order.splice(order.indexOf(after), 0, entry);
      else order.push(entry);
    }
  }
  return order;
}

/** The hints of the groups that share a heading, without those that only repeat a part of another. */
function hintsUnder(heading: string, checks: readonly EligibilityCheck[]): readonly string[] {
  const groups = checks.flatMap((check) => check.groups);
  const hints = groups.flatMap((group) =>
    group.heading === heading && group.hint !== undefined ? [group.hint] : [],
  );
  const distinct = [...new Set(hints)];
  return distinct.filter(
    (hint) => !distinct.some((other) => other !== hint && other.includes(hint)),
  );
}

/**
 * The questions of several checks, each asked once, under the first heading that it has. Groups with one heading are
 * one group.
 */
export function questionsOf(checks: readonly EligibilityCheck[]): readonly QuestionGroup[] {
  const criteria = new Map<string, NamedCriterion>();
  const headings = new Map<string, string>();
  for (const { heading, criteria: own } of checks.flatMap((check) => check.groups)) {
    for (const [id, criterion] of Object.entries(own)) {
      if (criteria.has(id)) continue;
      criteria.set(id, { id, criterion });
      headings.set(id, heading);
    }
  }
  const idsUnder = (heading: string): readonly string[] =>
    inOneOrder(
      checks.map((check) =>
        criteriaOf(check)
          .map(({ id }) => id)
          .filter((id) => headings.get(id) === heading),
      ),
    );
  return inOneOrder(checks.map((check) => check.groups.map(({ heading }) => heading)))
    .map((heading) => ({
      heading,
      hints: hintsUnder(heading, checks),
      criteria: idsUnder(heading).flatMap((id) => criteria.get(id) ?? []),
    }))
    .filter((group) => group.criteria.length > 0);
}

/** What one set of answers comes to for each check, in their order. Each sees the answers to its own questions only. */
export function assessEach(
  checks: readonly EligibilityCheck[],
  answers: Answers,
): readonly Assessment[] {
  return checks.map((check) => {
    const own = criteriaOf(check).map(({ id }) => [id, answers[id]] as const);
    return assess(check, Object.fromEntries(own));
  });
}
