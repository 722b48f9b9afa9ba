import { citedRules } from './cited-rules.ts';
import type { Procedure } from './procedure.ts';

/** The first of some stages, in the order of the work. */
export function firstStage(
  procedure: Pick<Procedure, 'stages'>,
  stages: readonly string[],
): string | undefined {
  return Object.keys(procedure.stages).find((stage) => stages.includes(stage));
}

/** The stages of each rule of time, by its id: those of the duties, whoever's they are, that print it. */
export function stagesOfTimes(procedure: Procedure): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const duty of Object.values(procedure.duties)) {
    for (const { id } of citedRules(procedure, duty)) {
      found.set(id, [...(found.get(id) ?? []), ...duty.stages]);
    }
  }
  return found;
}
