import type { Timescale } from '../timescale/index.ts';
import { statedWords } from '../timescale/index.ts';
import type { Procedure } from './procedure.ts';
import { fillText } from './text.ts';

/**
 * What a rule of time holds under: its softening words, when it applies and what it excepts, each as the document has
 * it. What `said` (the title and the pill, where they stand beside it) prints already is left out.
 */
export function ruleConditions(
  procedure: Procedure,
  timescale: Timescale,
  said = `${timescale.title} ${statedWords(timescale)}`,
): readonly string[] {
  return [
    ...(timescale.qualifiers ?? []).filter((softener) => !said.includes(softener)),
    ...(timescale.applies?.when === undefined ? [] : [timescale.applies.when]),
    ...(timescale.applies?.except ?? []).map((exception) => `except ${exception}`),
  ].map((condition) => fillText(procedure, condition));
}

/** A rule's words with its conditions: "within 1 working day (if no agreement can be reached)". */
export function wordsWithConditions(procedure: Procedure, timescale: Timescale): string {
  const conditions = ruleConditions(procedure, timescale);
  const words = statedWords(timescale);
  return conditions.length === 0 ? words : `${words} (${conditions.join('; ')})`;
}

/** The words and figures that carry a condition: of "if no child is under 1" no, child, under and 1. */
const carriedBy = (words: string): readonly string[] =>
  words.toLowerCase().match(/\p{L}{3,}|\bno\b|\p{N}+/gu) ?? [];

/**
 * The conditions of a rule that a text in which its time stands, or its title beside it, does not say already, joined; empty
 * where it says them all. A condition is said where all that carries it is there: a text may put it in another order.
 */
export function conditionsBeside(procedure: Procedure, timescale: Timescale, text: string): string {
  const beside = `${timescale.title} ${statedWords(timescale)} ${text}`;
  const said = new Set(carriedBy(beside));
  return ruleConditions(procedure, timescale, beside)
    .filter((condition) => !carriedBy(condition).every((word) => said.has(word)))
    .join('; ');
}
