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
