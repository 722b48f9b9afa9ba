import type { ComparedRecord, Comparison } from '../comparison.ts';
import { comparisonTopics, recordsOf } from '../comparison.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault } from './fault.ts';
import { knownIds } from '../known-ids.ts';

/** The records of a procedure that a compared record may name, and its id. */
function looksUp(
  procedure: Procedure,
  compared: ComparedRecord,
): { readonly kind: string; readonly id: string; readonly among: readonly string[] } {
  if ('timescale' in compared) {
    return { kind: 'timescale', id: compared.timescale, among: Object.keys(procedure.timescales) };
  }
  if ('figure' in compared) {
    return { kind: 'figure', id: compared.figure, among: Object.keys(procedure.figures) };
  }
  if ('duty' in compared) {
    return { kind: 'duty', id: compared.duty, among: Object.keys(procedure.duties) };
  }
  if ('check' in compared) {
    return { kind: 'check', id: compared.check, among: Object.keys(procedure.eligibility) };
  }
  return { kind: 'timeline', id: compared.phases, among: Object.keys(procedure.phases) };
}

/** Records that a comparison names and that are not there. */
export function comparisonFaults(procedure: Procedure): readonly Fault[] {
  const said: Partial<Comparison> = procedure.comparison;
  return comparisonTopics().flatMap(([topic]) => {
    return recordsOf(said[topic] ?? 'does not say')
      .map((compared) => looksUp(procedure, compared))
      .filter(({ id, among }) => !among.includes(id))
      .map(({ kind, id, among }) => ({
        procedure: procedure.id,
        place: { records: 'comparison', id: topic, excerpt: `'${id}'` } as const,
        message: `the comparison on "${topic}" names the ${kind} "${id}", which is not there`,
        mend: knownIds(among, id),
      }));
  });
}
