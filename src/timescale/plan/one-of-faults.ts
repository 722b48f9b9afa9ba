import type { Timescales } from './timescales.ts';
import type { OneOf } from './one-of.ts';
import { doneOf, oneOfs } from './one-of.ts';

/**
 * What is wrong with events that are one of several, a message each with the mend: an event twice in a list or in two of
 * them, an event that is one of itself, and records that name one event and not the same several.
 */
export function oneOfFaults(timescales: Timescales): readonly string[] {
  const groups = oneOfs(timescales);
  return Object.entries(timescales).flatMap(([id, timescale]) => {
    const done = doneOf(timescale);
    return done === undefined ? [] : faultsOf(id, done, groups);
  });
}

function faultsOf(
  id: string,
  { event, oneOf }: Pick<OneOf, 'event' | 'oneOf'>,
  groups: readonly OneOf[],
): readonly string[] {
  const own = groups.find((group) => group.event === event);
  const others = groups.filter((group) => group.event !== event);
  const twice = new Set(oneOf.filter((one, at) => one === event || oneOf.indexOf(one) !== at));
  const elsewhere = oneOf.flatMap((one) =>
    others
      .filter((group) => group.event === one || group.oneOf.includes(one))
      .map((group) => ({ one, group })),
  );
  return [
    ...[...twice].map(
      (one) =>
        `Timescale "${id}" has "${one}" twice in its "done". Name the event, and each of those that it is one of, once.`,
    ),
    ...elsewhere.map(
      ({ one, group }) =>
        `Timescale "${id}" has "${one}" among those that its "done" is one of, and so has timescale "${group.timescale}" with "${group.event}". An event can be one of those of one event only: take it out of one of the two.`,
    ),
    ...(own !== undefined && !sameEvents(own.oneOf, oneOf)
      ? [
          `Timescale "${id}" has the "done" "${event}" and does not say that it is one of ${own.oneOf.join(', ')}, as timescale "${own.timescale}" does. Name the same in both.`,
        ]
      : []),
  ];
}

function sameEvents(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((event) => b.includes(event));
}
