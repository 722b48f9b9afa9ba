import type { Procedure } from '../../procedure/index.ts';
import { actorWords, ruleConditions, sentenceStart, textParts } from '../../procedure/index.ts';
import type { Strength } from '../../timescale/index.ts';

/** A duty's rule of time. */
export interface TimedDuty {
  readonly duty: string;
  readonly timescale: string;
  readonly title: string;
  /** "within 2 working days". */
  readonly when: string;
  /** "where possible", "if no agreement can be reached". */
  readonly conditions: readonly string[];
  /** The source's own word for the duty; "not stated" where it has none. */
  readonly strength: Strength;
}

/** What one actor is asked for by a time. */
export interface AskedOf {
  readonly actor: string;
  readonly duties: readonly TimedDuty[];
}

/** Who is asked for something by a time, among these duties, each rule of time once: in the order of the duties. */
export function timedDuties(procedure: Procedure, duties: readonly string[]): readonly AskedOf[] {
  const byActor = new Map<string, TimedDuty[]>();
  for (const id of duties) {
    const duty = procedure.duties[id];
    if (duty === undefined) continue;
    const words = actorWords(procedure, duty.who);
    const actor = words === 'not stated' ? 'The document does not say who' : sentenceStart(words);
    for (const part of textParts(procedure, duty.text)) {
      if (part.kind !== 'timescale') continue;
      const timescale = procedure.timescales[part.id];
      if (timescale === undefined) continue;
      const asked = byActor.get(actor) ?? [];
      if (asked.some(({ title }) => title === timescale.title)) continue;
      asked.push({
        duty: id,
        timescale: part.id,
        title: timescale.title,
        when: part.words,
        conditions: ruleConditions(procedure, timescale),
        strength: duty.strength,
      });
      byActor.set(actor, asked);
    }
  }
  return [...byActor].map(([actor, asked]) => ({ actor, duties: asked }));
}
