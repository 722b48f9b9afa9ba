import type { Procedure } from '../../procedure/index.ts';
import type { Datable } from '../../timescale/index.ts';
import { countedEvents, eventLinks, producedEvents } from '../../timescale/index.ts';
import { planRules } from '../../islands/case-plan/make-props.ts';

/** An event with the rules that count from it first, and those that bring it about. */
export interface PlanGroup {
  readonly event: string;
  readonly noun: string;
  readonly note?: string | undefined;
  readonly rules: readonly (readonly [string, Datable])[];
  readonly broughtAboutBy: readonly string[];
  /** The nouns of the events of which it is one, in the procedure's order. */
  readonly oneOf: readonly string[];
}

/** Every event in the procedure's order, each with its rules: the plan as it can be read without a date. */
export function planGroups(procedure: Procedure): readonly PlanGroup[] {
  const rules = planRules(procedure);
  const same = eventLinks(procedure.timescales).filter(({ by }) => by === 'oneOf');
  return Object.entries(procedure.events).map(([event, { noun, note }]) => ({
    event,
    noun,
    note,
    rules: rules.filter(([, timescale]) => countedEvents(timescale)[0] === event),
    broughtAboutBy: rules
      .filter(([, timescale]) => producedEvents(timescale).some((made) => made.event === event))
      .map(([id]) => id),
    oneOf: Object.entries(procedure.events).flatMap(([other, { noun: words }]) =>
      same.some(({ from, to }) => from === other && to === event) ? [words] : [],
    ),
  }));
}
