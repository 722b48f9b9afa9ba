import type { Moments } from '../count/answer.ts';
import { compareMoments } from '../count/outcome.ts';
import type { Moment } from '../count/result.ts';
import type { Done } from '../record/event.ts';
import type { Timescale } from '../record/record.ts';
import type { Timescales } from './timescales.ts';

/** An event that is always one of several, of which a case has one. */
export interface OneOf {
  readonly event: string;
  readonly oneOf: readonly string[];
  /** The record that says so. */
  readonly timescale: string;
}

/** Two dates that were entered cannot both be right: `whole` is one of several events, and a case has one of them. */
export interface NotOne {
  readonly code: 'not-one';
  /** One of them; or `whole` itself, with another date than the one that it is. */
  readonly event: string;
  readonly moment: Moment;
  readonly other: string;
  readonly otherMoment: Moment;
  readonly whole: string;
}

/** One of several as it happened. */
export interface Happened {
  readonly event: string;
  readonly moment: Moment;
}

/** The event that has happened once a rule is met, with those of which it is one. */
export function doneOf(
  timescale: Timescale,
): { readonly event: string; readonly oneOf: readonly string[] } | undefined {
  const done: Done | undefined = 'done' in timescale ? timescale.done : undefined;
  return typeof done === 'string' ? { event: done, oneOf: [] } : done;
}

/** The events of a procedure that are one of several, each once. */
export function oneOfs(timescales: Timescales): readonly OneOf[] {
  const found = new Map<string, OneOf>();
  for (const [timescale, record] of Object.entries(timescales)) {
    const done = doneOf(record);
    if (done && done.oneOf.length > 0 && !found.has(done.event)) {
      found.set(done.event, { ...done, timescale });
    }
  }
  return [...found.values()];
}

/** Of several events the one that happened; the earliest, where more than one was entered. */
export function whichHappened(oneOf: readonly string[], known: Moments): Happened | undefined {
  const happened = oneOf.flatMap((event) => {
    const moment = known[event];
    return moment ? [{ event, moment }] : [];
  });
  return happened.sort((a, b) => compareMoments(a.moment, b.moment))[0];
}

/** What is known, with the date of every event that is one of several of which one is known. */
export function withOneOfs(timescales: Timescales, known: Moments): Moments {
  const implied = oneOfs(timescales).flatMap(({ event, oneOf }) => {
    const happened = whichHappened(oneOf, known);
    return happened ? [[event, happened.moment] as const] : [];
  });
  return { ...Object.fromEntries(implied), ...known };
}

/**
 * Of these events those to ask a date of: an event that is one of several is not asked where each of them is, for their
 * dates answer it.
 */
export function eventsToAsk(timescales: Timescales, events: readonly string[]): readonly string[] {
  const answered = oneOfs(timescales).filter(({ oneOf }) =>
    oneOf.every((event) => events.includes(event)),
  );
  return events.filter((id) => !answered.some(({ event }) => event === id));
}

/** Dates that cannot all be right: two of several events of which a case has one, or two dates of one event. */
export function notOne(timescales: Timescales, known: Moments): readonly NotOne[] {
  return oneOfs(timescales).flatMap(({ event: whole, oneOf }) => {
    const happened = [whole, ...oneOf].flatMap((event) => {
      const moment = known[event];
      return moment ? [{ event, moment }] : [];
    });
    const [first, ...others] = happened;
    return others.flatMap(({ event, moment }): NotOne[] =>
      first === undefined || (first.event === whole && isSame(first.moment, moment))
        ? []
        : [
            {
              code: 'not-one',
              event: first.event,
              moment: first.moment,
              other: event,
              otherMoment: moment,
              whole,
            },
          ],
    );
  });
}

/** One day, and one time of day where both have one. */
function isSame(a: Moment, b: Moment): boolean {
  return a.date === b.date && (a.time === undefined || b.time === undefined || a.time === b.time);
}
