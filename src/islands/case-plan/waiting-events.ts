import type { CasePlan } from '../../timescale/index.ts';
import { faultWords } from '../../timescale/index.ts';
import { eventsToEnter } from '../kit/events-to-enter.ts';
import type { PlanSource, PlanRule } from './plan-source.ts';

/**
 * An event that has no date, with the rules that wait for it: no rule brings it about, or one does whose own date could
 * not be worked out.
 */
export interface WaitingEvent {
  readonly event: string;
  readonly noun: string;
  readonly rules: readonly PlanRule[];
  /** Why the rule that brings it about has no date. */
  readonly fault?: string;
}

/** What the plan cannot work out, in the procedure's order of events. */
export function waitingEvents(props: PlanSource, plan: CasePlan): readonly WaitingEvent[] {
  const waiting = new Map<string, PlanRule[]>();
  for (const rule of props.rules) {
    for (const event of eventsToEnter(plan, plan.timescales[rule.id]?.missing ?? [])) {
      waiting.set(event, [...(waiting.get(event) ?? []), rule]);
    }
  }
  return Object.entries(props.events).flatMap(([event, { noun }]) => {
    const rules = waiting.get(event);
    if (rules === undefined) return [];
    const state = plan.events[event];
    const fault = state?.state === 'unknown' ? state.fault : undefined;
    return [{ event, noun, rules, ...(fault !== undefined && { fault: faultWords(fault) }) }];
  });
}
