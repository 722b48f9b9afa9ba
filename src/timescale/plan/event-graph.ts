import { countedEvent } from '../record/reading.ts';
import type { Datable, Timescale } from '../record/record.ts';
import { doneOf } from './one-of.ts';
import { oneOfFaults } from './one-of-faults.ts';
import type { Timescales } from './timescales.ts';

/** One dependency: `to` cannot be dated before `from` is, because of this record. */
export interface EventLink {
  readonly timescale: string;
  readonly from: string;
  readonly to: string;
  /** `to` comes before `from`: the record counts back. */
  readonly back: boolean;
  /**
   * `done`: `to` is what has happened once the rule is met. `dueDay`: it is the day on which the rule falls due. `oneOf`:
   * `to` is always one of several, and has happened once `from` has.
   */
  readonly by: 'done' | 'dueDay' | 'oneOf';
}

/** The events that a record brings about; of one that is one of several those as well, after it. */
export function producedEvents(
  timescale: Timescale,
): readonly { readonly event: string; readonly by: 'done' | 'dueDay' }[] {
  const done = doneOf(timescale);
  const dueDay = 'dueDay' in timescale ? timescale.dueDay : undefined;
  return [
    ...(done === undefined ? [] : [done.event, ...done.oneOf]).map(
      (event) => ({ event, by: 'done' }) as const,
    ),
    ...(dueDay === undefined ? [] : [{ event: dueDay, by: 'dueDay' } as const]),
  ];
}

/** The events that a record counts from or before, each once. */
export function countedEvents(timescale: Timescale): readonly string[] {
  if ('readings' in timescale) {
    return distinct(timescale.readings.map(({ counts }) => countedEvent(counts)));
  }
  return timescale.kind === 'prompt' && timescale.counts ? [countedEvent(timescale.counts)] : [];
}

/** Every dependency between the events of a procedure, each once. */
export function eventLinks(timescales: Timescales): readonly EventLink[] {
  return Object.entries(timescales).flatMap(([id, timescale]) =>
    'readings' in timescale ? linksOf(id, timescale) : [],
  );
}

function linksOf(id: string, timescale: Datable): EventLink[] {
  const brought = producedEvents(timescale).flatMap(({ event, by }) =>
    countedEvents(timescale).map((from) => {
      const back = timescale.readings.some(
        ({ counts }) => 'before' in counts && counts.before === from,
      );
      return { timescale: id, from, to: event, back, by };
    }),
  );
  const done = doneOf(timescale);
  if (done === undefined) {
    return brought;
  }
  const same = { timescale: id, to: done.event, back: false, by: 'oneOf' } as const;
  return [...brought, ...done.oneOf.map((from) => ({ ...same, from }))];
}

/**
 * What is wrong with the events of a procedure, a message each with the ids and the mend: an event that no list
 * names, events that cannot be one of several, and events that wait for each other. An empty list is a sound graph.
 */
export function checkEventGraph(
  timescales: Timescales,
  events: Readonly<Record<string, unknown>>,
): string[] {
  return [
    ...unknownEvents(timescales, events),
    ...oneOfFaults(timescales),
    ...circles(eventLinks(timescales)),
  ];
}

function unknownEvents(
  timescales: Timescales,
  events: Readonly<Record<string, unknown>>,
): string[] {
  const known = Object.keys(events).join(', ');
  const mend = `Add it to the procedure's events or use one of: ${known}.`;
  return Object.entries(timescales).flatMap(([id, timescale]) => {
    const uses = [
      ...countedEvents(timescale).map((event) => ({ event, how: 'counts from' })),
      ...producedEvents(timescale).map(({ event, by }) => ({ event, how: `has as its "${by}"` })),
    ];
    return uses
      .filter(({ event }) => !Object.hasOwn(events, event))
      .map(({ event, how }) => `Timescale "${id}" ${how} the unknown event "${event}". ${mend}`);
  });
}

/** Each circle once, told from its first id in the alphabet. */
function circles(links: readonly EventLink[]): string[] {
  const messages = new Set<string>();
  const finished = new Set<string>();
  const visit = (event: string, path: readonly EventLink[]): void => {
    const start = path.findIndex(({ from }) => from === event);
    if (start >= 0) {
      messages.add(circleMessage(path.slice(start)));
      return;
    }
    if (!finished.has(event)) {
      for (const link of links.filter(({ from }) => from === event)) {
        visit(link.to, [...path, link]);
      }
      finished.add(event);
    }
  };
  for (const { from } of links) {
    visit(from, []);
  }
  return [...messages];
}

function circleMessage(circle: readonly EventLink[]): string {
  const first = circle.map(({ from }) => from).sort()[0];
  const turn = circle.findIndex(({ from }) => from === first);
  const turned = [...circle.slice(turn), ...circle.slice(0, turn)];
  const path = [...turned.map(({ from }) => from), first].join(' → ');
  const records = distinct(turned.map(({ timescale }) => `"${timescale}"`)).join(', ');
  return `The events ${path} wait for each other (timescales ${records}). Count one of these from another event, or take its "done" away.`;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
