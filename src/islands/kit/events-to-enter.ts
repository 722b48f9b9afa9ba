import type { CasePlan } from '../../timescale/index.ts';

/** The events to enter so that missing ones get a date: for each those that would bring it about, or itself. */
export function eventsToEnter(plan: CasePlan, missing: readonly string[]): readonly string[] {
  const events = missing.flatMap((id) => {
    const event = plan.events[id];
    return event?.state === 'unknown' && event.ask.length > 0 ? event.ask : [id];
  });
  return [...new Set(events)];
}
