import type { Procedure } from '../../procedure/index.ts';
import { givenRules, ruleConditions, whoWords } from '../../procedure/index.ts';
import type { Strength } from '../../timescale/index.ts';

/** A duty's rule of time. */
interface TimedDuty {
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

/** A duty's rule of time with who is asked for it: a row. */
export interface GlanceRow extends TimedDuty {
  readonly actor: string;
}

/** What one actor is asked for by a time. */
export interface AskedOf {
  readonly actor: string;
  readonly duties: readonly TimedDuty[];
}

/**
 * Who is asked for something by a time, among these duties, each rule of time once: in the order of the duties. What a
 * sentence only mentions is asked of nobody there.
 */
export function timedDuties(procedure: Procedure, duties: readonly string[]): readonly AskedOf[] {
  const byActor = new Map<string, TimedDuty[]>();
  for (const id of duties) {
    const duty = procedure.duties[id];
    if (duty === undefined) continue;
    for (const rule of givenRules(procedure, duty)) {
      const actor = whoWords(procedure, rule.who);
      const asked = byActor.get(actor) ?? [];
      if (asked.some(({ timescale }) => timescale === rule.id)) continue;
      asked.push({
        duty: id,
        timescale: rule.id,
        title: rule.timescale.title,
        when: rule.words,
        conditions: ruleConditions(procedure, rule.timescale),
        strength: rule.strength,
      });
      byActor.set(actor, asked);
    }
  }
  return [...byActor].map(([actor, asked]) => ({ actor, duties: asked }));
}
