import type { Moments } from '../count/answer.ts';
import type { EventLink } from './event-graph.ts';
import type { Timescales } from './timescales.ts';
import { eventLinks } from './event-graph.ts';
import { oneOfs } from './one-of.ts';
import type { Moment } from '../count/result.ts';

/** A date that was entered cannot be right together with another: `event` comes after `after` in the procedure. */
export interface OutOfOrder {
  readonly code: 'out-of-order';
  readonly event: string;
  readonly moment: Moment;
  readonly after: string;
  readonly afterMoment: Moment;
  /** The record that puts the one after the other. */
  readonly timescale: string;
}

/**
 * Known dates that stand before something known on which they depend, directly or through events without a known
 * date. What counts from the day on which a rule falls due may well happen before that day, so it is not held to it.
 */
export function outOfOrder(timescales: Timescales, known: Moments): readonly OutOfOrder[] {
  const links = eventLinks(timescales);
  const dueDays = new Set(links.flatMap(({ by, to }) => (by === 'dueDay' ? [to] : [])));
  const ordering = links.filter(({ from }) => !dueDays.has(from));
  const inTime = [
    ...ordering
      // Two dates of one event are no matter of order.
      .filter(({ by, to }) => by !== 'oneOf' || !known[to])
      .map((link) =>
        link.back
          ? { timescale: link.timescale, before: link.to, after: link.from }
          : { timescale: link.timescale, before: link.from, after: link.to },
      ),
    ...dated(timescales, known),
  ];
  const warnings = new Map<string, OutOfOrder>();
  for (const [event, moment] of Object.entries(known)) {
    for (const { id, timescale } of moment ? knownBefore(event, inTime, known) : []) {
      const afterMoment = known[id];
      if (moment && afterMoment && isBefore(moment, afterMoment)) {
        const warning = {
          code: 'out-of-order',
          event,
          moment,
          after: id,
          afterMoment,
          timescale,
        } as const;
        warnings.set(`${event} ${id}`, warning);
      }
    }
  }
  return [...warnings.values()];
}

/** What follows from one of several comes after the event that it is, where that alone has a date. */
function dated(timescales: Timescales, known: Moments): readonly Order[] {
  return oneOfs(timescales)
    .filter(({ event, oneOf }) => known[event] && !oneOf.some((one) => known[one]))
    .flatMap(({ timescale, event, oneOf }) =>
      oneOf.map((one) => ({ timescale, before: event, after: one })),
    );
}

interface Order {
  readonly timescale: EventLink['timescale'];
  readonly before: string;
  readonly after: string;
}

/** The nearest known events that come before one, with the record nearest to it. */
function knownBefore(
  event: string,
  order: readonly Order[],
  known: Moments,
): readonly { readonly id: string; readonly timescale: string }[] {
  const found: { id: string; timescale: string }[] = [];
  const seen = new Set([event]);
  const waiting = order.filter(({ after }) => after === event);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { before, timescale } = next;
    if (seen.has(before)) {
      continue;
    }
    seen.add(before);
    if (known[before]) {
      found.push({ id: before, timescale });
    } else {
      waiting.push(
        ...order
          .filter(({ after }) => after === before)
          .map((further) => ({ ...further, timescale })),
      );
    }
  }
  return found;
}

/** Earlier by date, or by the time of day where both have one. */
function isBefore(a: Moment, b: Moment): boolean {
  if (a.date !== b.date) {
    return a.date < b.date;
  }
  return a.time !== undefined && b.time !== undefined && a.time < b.time;
}
