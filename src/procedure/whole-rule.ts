import type { Timescale } from '../timescale/index.ts';
import { wordsWithConditions } from './conditions.ts';
import { actorWords } from './derived.ts';
import type { Procedure } from './procedure.ts';
import { sentenceStart } from './sentence.ts';

/**
 * A rule of time in one line: "Key Worker (must): complete the plan, within 10 working days". No word of strength stands
 * there where the document has none.
 */
export function wholeRule(procedure: Procedure, timescale: Timescale): string {
  const { who, strength, action } = timescale;
  const asked = strength === 'not stated' ? '' : ` (${strength})`;
  const actor = sentenceStart(actorWords(procedure, who));
  return `${actor}${asked}: ${action}, ${wordsWithConditions(procedure, timescale)}`;
}
