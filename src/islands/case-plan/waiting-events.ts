import type { CasePlan } from '../../timescale/index.ts';
import { eventsToEnter } from '../kit/events-to-enter.ts';
import type { CasePlanProps, PlanRule } from './props.ts';

/** An event that has no date and that the plan cannot work out, with the rules that wait for it. */
export interface WaitingEvent {
  readonly event: string;
  readonly noun: string;
  readonly rules: readonly PlanRule[];
}

/** What the plan cannot work out, in the procedure's order of events. */
export function waitingEvents(props: CasePlanProps, plan: CasePlan): readonly WaitingEvent[] {
  const waiting = new Map<string, PlanRule[]>();
  for (const rule of props.rules) {
    for (const event of eventsToEnter(plan, plan.timescales[rule.id]?.missing ?? [])) {
      waiting.set(event, [...(waiting.get(event) ?? []), rule]);
    }
  }
  return Object.entries(props.events).flatMap(([event, { noun }]) => {
    const rules = waiting.get(event);
    return rules === undefined ? [] : [{ event, noun, rules }];
  });
}
