import type { AskedEvent } from '../kit/date-entry/typed-date.ts';
import { timedEvents } from '../kit/timed-events.ts';
import type { CasePlanProps } from './props.ts';

/** How an event's date group is read. A time may be left out: the rules that count hours are then told in days. */
export function askedEvent(props: CasePlanProps, event: string): AskedEvent {
  return {
    event,
    idPrefix: `${props.idPrefix}-${event}`,
    withTime: timedEvents(props.timescales).has(event),
    timeOptional: true,
  };
}

/** The id of the button that opens an event's date group. */
export const openButtonId = (props: CasePlanProps, event: string): string =>
  `${props.idPrefix}-${event}-open`;
