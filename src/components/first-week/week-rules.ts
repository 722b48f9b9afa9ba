import type { Duty, Procedure } from '../../procedure/index.ts';
import { firstStage, givenRules, stagesOfTimes } from '../../procedure/index.ts';
import type { Sources, Timescale } from '../../timescale/index.ts';
import { acts, dutiesOf, timescalesOf } from '../role/role-records.ts';

/** How many rules a newcomer begins with. */
export const RULES_SHOWN = 10;

/** A rule of a role: a duty, or a rule of time that none of its duties gives. */
export type WeekRule = {
  readonly id: string;
  /** It has a time that the role must keep. */
  readonly timed: boolean;
  /** The first stage of the work that it belongs to; none where it holds throughout. */
  readonly stage: string | undefined;
  readonly sources: Sources;
} & (
  | { readonly kind: 'duty'; readonly duty: Duty }
  | { readonly kind: 'timescale'; readonly timescale: Timescale }
);

function dutyRules(procedure: Procedure, role: string): readonly WeekRule[] {
  return dutiesOf(procedure, role).map(([id, duty]) => ({
    kind: 'duty',
    id,
    duty,
    timed: givenRules(procedure, duty).some(({ who }) => acts(who, role)),
    stage: firstStage(procedure, duty.stages),
    sources: duty.sources,
  }));
}

function timeRules(procedure: Procedure, role: string): readonly WeekRule[] {
  const said = new Set(
    dutiesOf(procedure, role).flatMap(([, duty]) =>
      givenRules(procedure, duty).map(({ id }) => id),
    ),
  );
  const stages = stagesOfTimes(procedure);
  return timescalesOf(procedure, role)
    .filter(([id]) => !said.has(id))
    .map(([id, timescale]) => ({
      kind: 'timescale',
      id,
      timescale,
      timed: true,
      stage: firstStage(procedure, stages.get(id) ?? []),
      sources: timescale.sources,
    }));
}

/** A place in a list; after its end where it is not there. */
function placeIn(list: readonly string[], id: string | undefined): number {
  const place = id === undefined ? -1 : list.indexOf(id);
  return place === -1 ? list.length : place;
}

/** By what rules are put in order: each number decides where those before it are equal. */
function rank(procedure: Procedure, rule: WeekRule): readonly [number, number, number] {
  return [
    rule.timed ? 0 : 1,
    placeIn(Object.keys(procedure.stages), rule.stage),
    placeIn(procedure.sections, rule.sources[0].section),
  ];
}

/**
 * The rules of a role in the order in which a newcomer meets them: those with a time first; then by stage of the work,
 * what holds throughout last; then in the document's order.
 */
export function rulesInOrder(procedure: Procedure, role: string): readonly WeekRule[] {
  return [...dutyRules(procedure, role), ...timeRules(procedure, role)]
    .map((rule) => ({ rule, at: rank(procedure, rule) }))
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ rule }) => rule);
}

/** The rules of time that a rule gives: those of its sentence, or itself. */
export function timesOfRule(procedure: Procedure, rule: WeekRule): readonly string[] {
  return rule.kind === 'timescale'
    ? [rule.id]
    : givenRules(procedure, rule.duty).map(({ id }) => id);
}
