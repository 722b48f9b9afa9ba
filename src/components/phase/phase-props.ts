import type { PhaseTimelineProps, Timeline } from '../../islands/phase-timeline/props.ts';
import type { PhaseModel, Procedure } from '../../procedure/index.ts';
import { deadlineUrl } from '../../procedure/index.ts';
import type { Timescale } from '../../timescale/index.ts';
import {
  countedEvents,
  eventsToAsk,
  isDatable,
  producedEvents,
  resolveReadings,
  statedWords,
} from '../../timescale/index.ts';

type Named = readonly [string, Timescale];

/** The rows' timescales with all that bring about the events that they count from, and the opening hours needed. */
function neededTimescales(procedure: Procedure, ids: readonly string[]): readonly Named[] {
  const all = Object.entries(procedure.timescales);
  const needed = new Set(ids);
  for (const id of needed) {
    const timescale = procedure.timescales[id];
    if (timescale === undefined) {
      throw new Error(`content/${procedure.id}/phases.ts: there is no timescale "${id}".`);
    }
    const events = countedEvents(timescale);
    for (const [other, candidate] of all) {
      if (producedEvents(candidate).some(({ event }) => events.includes(event))) needed.add(other);
    }
    if (!isDatable(timescale)) continue;
    for (const { hours } of resolveReadings(timescale)) {
      if (hours !== undefined) needed.add(hours);
    }
  }
  return all.filter(([id]) => needed.has(id));
}

/** A timeline: its rows and only the records that their dates hang on. */
export function makeTimeline(procedure: Procedure, model: PhaseModel, idPrefix: string): Timeline {
  const rows = Object.entries(model.rows).map(([id, row]) => {
    const timescale = procedure.timescales[row.timescale];
    return {
      id,
      title: row.title,
      timescale: row.timescale,
      words: timescale === undefined ? '' : statedWords(timescale),
      url: deadlineUrl(procedure.id, row.timescale),
    };
  });
  const timescales = neededTimescales(
    procedure,
    rows.map(({ timescale }) => timescale),
  );
  const mentioned = new Set([
    model.start,
    ...model.startChoices,
    ...timescales.flatMap(([, timescale]) => [
      ...countedEvents(timescale),
      ...producedEvents(timescale).map(({ event }) => event),
    ]),
  ]);
  const counted = new Set(
    rows.flatMap(({ timescale }) => {
      const record = procedure.timescales[timescale];
      return record === undefined ? [] : countedEvents(record);
    }),
  );
  return {
    idPrefix,
    start: model.start,
    startChoices: model.startChoices,
    rows,
    timescales: Object.fromEntries(timescales),
    events: Object.fromEntries(
      Object.entries(procedure.events).filter(([event]) => mentioned.has(event)),
    ),
    laterEvents: eventsToAsk(
      procedure.timescales,
      Object.keys(procedure.events).filter(
        (event) =>
          counted.has(event) && event !== model.start && !model.startChoices.includes(event),
      ),
    ),
  };
}

/** What the page holds of a timeline, whose data stands at `address`. */
export function phaseTimelineProps(
  { idPrefix, start, startChoices, laterEvents, events }: Timeline,
  address: string,
): PhaseTimelineProps {
  const asked = [start, ...startChoices, ...laterEvents];
  return {
    idPrefix,
    address,
    start,
    startChoices,
    laterEvents,
    events: Object.fromEntries(Object.entries(events).filter(([event]) => asked.includes(event))),
  };
}
