import type { MapWalkProps, WalkRule } from '../../islands/map-walk/props.ts';
import type { MapItem, ProcessMap } from '../../process-map/index.ts';
import { shapeOf } from '../../process-map/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import { clauseWords, deadlineUrl, mapUrl, sectionUrl } from '../../procedure/index.ts';
import type { CaseEvent, Datable, OpeningHours, Timescale } from '../../timescale/index.ts';
import {
  countedEvent,
  isDatable,
  producedEvents,
  resolveReadings,
  statedWords,
} from '../../timescale/index.ts';

function timescaleOf(procedure: Procedure, id: string): Timescale {
  const timescale = procedure.timescales[id];
  if (timescale === undefined) {
    throw new Error(
      `content/${procedure.id}: a map names the timescale "${id}", which is not there.`,
    );
  }
  return timescale;
}

function ruleOf(procedure: Procedure, id: string): WalkRule {
  const timescale = timescaleOf(procedure, id);
  return {
    title: timescale.title,
    words: statedWords(timescale),
    url: deadlineUrl(procedure.id, id),
    ...(isDatable(timescale) ? { timescale } : {}),
  };
}

/** The events that rules count from, each once, in the order in which the map comes to their rules. */
function eventsOf(procedure: Procedure, rules: readonly Datable[]): Record<string, CaseEvent> {
  const ids = rules.flatMap((rule) =>
    resolveReadings(rule).map(({ counts }) => countedEvent(counts)),
  );
  const found: Record<string, CaseEvent> = {};
  for (const id of ids) {
    const event = procedure.events[id];
    if (event !== undefined) found[id] = event;
  }
  return found;
}

/** The events that can be entered: not a day on which a rule merely falls due, which follows from the others. */
function enteredEvents(
  events: Readonly<Record<string, CaseEvent>>,
  rules: readonly Datable[],
): string[] {
  const dueDays = rules.flatMap((rule) =>
    producedEvents(rule).flatMap(({ event, by }) => (by === 'dueDay' ? [event] : [])),
  );
  return Object.keys(events).filter((id) => !dueDays.includes(id));
}

function hoursOf(procedure: Procedure, rules: readonly Datable[]): Record<string, OpeningHours> {
  const found: Record<string, OpeningHours> = {};
  for (const { hours } of rules.flatMap((rule) => resolveReadings(rule))) {
    const record = hours === undefined ? undefined : procedure.timescales[hours];
    if (hours !== undefined && record?.kind === 'hours') found[hours] = record.hours;
  }
  return found;
}

/** The props of a map's walk: its items in words, and only the records that its dates need. */
export function walkProps(
  procedure: Procedure,
  map: ProcessMap,
  items: readonly MapItem[],
  idPrefix: string,
): MapWalkProps {
  const ids = [...new Set(items.flatMap(({ timescales }) => timescales))];
  const dated = ids.flatMap((id) => {
    const timescale = timescaleOf(procedure, id);
    return isDatable(timescale) ? [[id, timescale] as const] : [];
  });
  const records = dated.map(([, timescale]) => timescale);
  const events = eventsOf(procedure, records);
  const continued = items.flatMap((item) => item.continues ?? []);
  return {
    idPrefix,
    shape: shapeOf(map),
    items,
    clauses: Object.fromEntries(
      items.map(({ id, sources }) => [
        id,
        sources.map(({ section, ref }) => ({
          words: clauseWords(ref),
          url: sectionUrl(procedure.id, section),
        })),
      ]),
    ),
    rules: Object.fromEntries(ids.map((id) => [id, ruleOf(procedure, id)])),
    timescales: Object.fromEntries(dated),
    events,
    entered: enteredEvents(events, records),
    hours: hoursOf(procedure, records),
    maps: Object.fromEntries(
      continued.map((id) => [
        id,
        { words: procedure.processMaps[id]?.title ?? id, url: mapUrl(procedure.id, id) },
      ]),
    ),
  };
}
