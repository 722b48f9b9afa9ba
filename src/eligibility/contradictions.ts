import type { Answers } from './answers.ts';
import type { Contradiction } from './check.ts';

/** The reasons why these answers cannot all be true; none where they can. */
export function contradictionsIn(
  contradictions: readonly Contradiction[],
  answers: Answers,
): readonly string[] {
  return contradictions
    .filter((one) => Object.entries(one.answers).every(([id, answer]) => answers[id] === answer))
    .map(({ text }) => text);
}
