import type { Procedure } from '../../procedure/index.ts';
import type { AskedKind, QuestionToAnswer } from './question-to-answer.ts';
import { ASKED_KINDS, recordOf } from './question-to-answer.ts';
import { questionsOnMaps } from './questions-on-maps.ts';
import { questionsOnTimes } from './questions-on-times.ts';

/** How many questions a newcomer answers. */
export const QUESTIONS_ASKED = 5;

/** They are of as many kinds as this, at least. */
export const FEWEST_KINDS = 3;

/** The first question of a kind that is not taken: of a record that no other asks about, where there is one. */
function nextOf(
  kind: AskedKind,
  among: readonly QuestionToAnswer[],
  taken: readonly QuestionToAnswer[],
): QuestionToAnswer | undefined {
  const left = among.filter((one) => one.kind === kind && !taken.includes(one));
  const asked = new Set(taken.map(recordOf));
  return left.find((one) => !asked.has(recordOf(one))) ?? left[0];
}

/** Every question that the records of a role can answer, in the order of the rules and of the maps. */
export function answerable(procedure: Procedure, role: string): readonly QuestionToAnswer[] {
  return [...questionsOnTimes(procedure, role), ...questionsOnMaps(procedure, role)];
}

/** The same without one that is worded as another before it. */
function eachOnce(among: readonly QuestionToAnswer[]): readonly QuestionToAnswer[] {
  const words = among.map(({ question }) => question);
  return among.filter(({ question }, place) => words.indexOf(question) === place);
}

/**
 * Five of these questions, or all where there are fewer, no two in the same words: the kinds take turns, so that as many
 * as can be are asked.
 */
export function chooseQuestions(among: readonly QuestionToAnswer[]): readonly QuestionToAnswer[] {
  const open = eachOnce(among);
  const taken: QuestionToAnswer[] = [];
  while (taken.length < Math.min(QUESTIONS_ASKED, open.length)) {
    for (const kind of ASKED_KINDS) {
      const next = nextOf(kind, open, taken);
      if (next !== undefined && taken.length < QUESTIONS_ASKED) taken.push(next);
    }
  }
  return taken.toSorted((a, b) => ASKED_KINDS.indexOf(a.kind) - ASKED_KINDS.indexOf(b.kind));
}
