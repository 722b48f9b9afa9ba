import {
  boundsThatMatter,
  criteriaOf,
  definiteAnswers,
  mayNotApply,
  truthOfAnswer,
} from './answers.ts';
import type { Answers, NamedCriterion } from './answers.ts';
import type { EligibilityCheck, Rule } from './check.ts';
import { blocksOf, type Block } from './enumerate-blocks.ts';
import { evaluate } from './evaluate.ts';
import { and } from './kleene.ts';
import { criteriaOutcomeOf, type OutcomeKind } from './outcome.ts';

/** More paths than this are refused: the check wants splitting. */
const PATH_LIMIT = 250_000;

/** What may be answered. Unanswered stands for "not known" as well. */
function possibleAnswers(
  { id, criterion }: NamedCriterion,
  fixed: Answers,
): readonly (string | undefined)[] {
  if (Object.hasOwn(fixed, id)) return [fixed[id]];
  const outOfPlay = mayNotApply(criterion) ? ['does not apply'] : [];
  return [...definiteAnswers(criterion), ...outOfPlay, undefined];
}

/** Answers to criteria that every reading treats alike, up to their order. */
function* answersToGroup(
  group: readonly NamedCriterion[],
  fixed: Answers,
  from = 0,
): Generator<Answers> {
  const [first, ...rest] = group;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const [index, answer] of possibleAnswers(first, fixed).entries()) {
    if (index < from) continue;
    for (const others of answersToGroup(rest, fixed, index)) {
      yield { [first.id]: answer, ...others };
    }
  }
}

function product(left: readonly Answers[], right: readonly Answers[], limit: number) {
  if (left.length * right.length > limit) {
    throw new RangeError(`more than ${String(limit)} ways to answer: split the check`);
  }
  return left.flatMap((path) => right.map((answers) => ({ ...path, ...answers })));
}

/** What answers to a block do: its parts' truth in each reading, under each way of reading its bounds. */
function effectOf(block: Block, answers: Answers): string {
  const byId = new Map(block.criteria.map(({ id, criterion }) => [id, criterion]));
  const vectors = boundsThatMatter(block.criteria, answers).map((bounds) => {
    const truthOf = (id: string) => {
      const criterion = byId.get(id);
      return criterion === undefined
        ? 'unknown'
        : truthOfAnswer(criterion, answers[id], bounds[id]);
    };
    const truthOfAll = (parts: readonly Rule[]) =>
      and(parts.map((part) => evaluate(part, truthOf)));
    return block.partsByReading.map(truthOfAll).join();
  });
  return [...new Set(vectors)].sort().join('\n');
}

/** Answers to a block, one for each thing that they can do. */
function answersToBlock(block: Block, fixed: Answers, limit: number): readonly Answers[] {
  const paths = block.groups.reduce<readonly Answers[]>(
    (all, group) => product(all, [...answersToGroup(group, fixed)], limit),
    [{}],
  );
  const distinct = new Map<string, Answers>();
  for (const path of paths) {
    const effect = effectOf(block, path);
    if (!distinct.has(effect)) distinct.set(effect, path);
  }
  return [...distinct.values()];
}

/**
 * Every path through a check's criteria, the preconditions left out, up to answers that do the same: criteria that all
 * readings treat alike, and the parts of a rule that come to the same in every reading, stand for each other. Answers
 * that are fixed are taken as given. Throws a RangeError where there are more than `limit`.
 */
export function enumerateAnswers(
  check: EligibilityCheck,
  fixed: Answers = {},
  limit: number = PATH_LIMIT,
): readonly Answers[] {
  return blocksOf(check, fixed).reduce<readonly Answers[]>(
    (paths, block) => product(paths, answersToBlock(block, fixed, limit), limit),
    [{}],
  );
}

/** Every path through a check's preconditions, which are enumerated apart from its criteria. */
export function enumeratePreconditions(check: EligibilityCheck): readonly Answers[] {
  const first = new Set(check.preconditions?.map(({ criterion }) => criterion));
  return criteriaOf(check)
    .filter(({ id }) => first.has(id))
    .reduce<readonly Answers[]>(
      (paths, named) =>
        product(
          paths,
          possibleAnswers(named, {}).map((answer) => ({ [named.id]: answer })),
          PATH_LIMIT,
        ),
      [{}],
    );
}

/** Each outcome that some path through the criteria leads to, once the preconditions are met, with the first of them. */
export function reachableOutcomes(check: EligibilityCheck): ReadonlyMap<OutcomeKind, Answers> {
  const reached = new Map<OutcomeKind, Answers>();
  for (const answers of enumerateAnswers(check)) {
    const { kind } = criteriaOutcomeOf(check, answers);
    if (!reached.has(kind)) reached.set(kind, answers);
    if (reached.size === 4) break;
  }
  return reached;
}
