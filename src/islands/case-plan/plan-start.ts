import type { Procedure } from '../../procedure/index.ts';
import type { Timescales } from '../../timescale/index.ts';
import { countedEvents, eventLinks, isDatable, producedEvents } from '../../timescale/index.ts';

/** The events that follow from one, itself among them. */
function reachable(timescales: Timescales, start: string): ReadonlySet<string> {
  const edges = eventLinks(timescales);
  const found = new Set([start]);
  for (const event of found) {
    for (const { from, to } of edges) if (from === event) found.add(to);
  }
  return found;
}

/** How many of the procedure's rules get a date once an event has one. */
function rulesFrom(timescales: Timescales, start: string): number {
  const events = reachable(timescales, start);
  return Object.values(timescales).filter(
    (timescale) =>
      isDatable(timescale) && countedEvents(timescale).some((event) => events.has(event)),
  ).length;
}

/**
 * The event from which a plan starts: of those that rules with a date count from and that no rule brings about, the
 * one from which most rules get a date; of equals the first in `order`. None where no rule takes a date.
 */
export function planStart(timescales: Timescales, order: readonly string[]): string | undefined {
  const records = Object.values(timescales).filter(isDatable);
  const produced = new Set(
    records.flatMap((record) => producedEvents(record).map(({ event }) => event)),
  );
  const counted = new Set(records.flatMap(countedEvents));
  const roots = order.filter((event) => counted.has(event) && !produced.has(event));
  const weighed = roots.map((event) => ({ event, rules: rulesFrom(timescales, event) }));
  return weighed.reduce<(typeof weighed)[number] | undefined>(
    (best, next) => (best === undefined || next.rules > best.rules ? next : best),
    undefined,
  )?.event;
}

/** Whether a procedure has a case plan: whether a rule of its gets a date from an event. */
export function hasPlan({ timescales, events }: Pick<Procedure, 'timescales' | 'events'>): boolean {
  return planStart(timescales, Object.keys(events)) !== undefined;
}

/** Fewer rules than these make no plan. */
const FEWEST_RULES = 3;

/** The events from which a plan may be started, in the order given: enough rules get a date once each has one. */
export function planStarts(timescales: Timescales, order: readonly string[]): readonly string[] {
  const counted = new Set(Object.values(timescales).filter(isDatable).flatMap(countedEvents));
  return order.filter(
    (event) => counted.has(event) && rulesFrom(timescales, event) >= FEWEST_RULES,
  );
}

/** The anchor of a plan's page at which it starts from an event: an id alone, as `#start-allocation` has it. */
export const startAnchor = (event: string): string => `start-${event}`;
