import type { AskedEvent } from '../kit/date-entry/typed-date.ts';
import { timedEvents } from '../kit/timed-events.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanStart } from './props.ts';

/** How an event's date group is read. A time may be left out: the rules that count hours are then told in days. */
export function askedEvent(plan: PlanSource, event: string): AskedEvent {
  return askedStart(plan.idPrefix, {
    event,
    withTime: timedEvents(plan.timescales).has(event),
  });
}

/** The same of an event that a plan may start from, which is asked for before its rules are there. */
export function askedStart(
  idPrefix: string,
  { event, withTime }: Pick<PlanStart, 'event' | 'withTime'>,
): AskedEvent {
  return { event, idPrefix: `${idPrefix}-${event}`, withTime, timeOptional: true };
}

/** The id of the button that opens an event's date group. */
export const openButtonId = (plan: PlanSource, event: string): string =>
  `${plan.idPrefix}-${event}-open`;
