import type { MapItem, NodeShape, ProcessMap } from '../../process-map/index.ts';
import { shapeOf, startOf } from '../../process-map/index.ts';
import type { CitationUrl, Procedure } from '../../procedure/index.ts';
import {
  clauseWords,
  conditionsBeside,
  deadlinesUrl,
  fillText,
  mapUrl,
} from '../../procedure/index.ts';
import type { CaseEvent, Timescale } from '../../timescale/index.ts';
import { countedEvents, eventLinks, isDatable, resolveReadings } from '../../timescale/index.ts';
import { fragmentOf } from './walk-address.ts';
import type { WalkData, WalkLink, WalkNode, WalkWords } from './walk-data.ts';

function timescaleOf(procedure: Procedure, id: string): Timescale {
  const timescale = procedure.timescales[id];
  if (timescale === undefined) {
    throw new Error(
      `content/${procedure.id}: a map names the timescale "${id}", which is not there.`,
    );
  }
  return timescale;
}

/** A link to a step of another map. */
function linkTo(procedure: Procedure, map: string, step: string): WalkLink {
  return {
    words: procedure.processMaps[map]?.title ?? map,
    url: `${mapUrl(procedure.id, map)}${fragmentOf('step', step)}`,
  };
}

/** Where the process goes on: the start of the next map. */
function goingOn(procedure: Procedure, map: string): WalkLink {
  const next = procedure.processMaps[map];
  return linkTo(procedure, map, (next && startOf(next)) ?? '');
}

/** The ends of other maps that this one goes on from. */
function comingFrom(procedure: Procedure, map: ProcessMap): readonly WalkLink[] {
  return Object.entries(procedure.processMaps).flatMap(([id, other]) =>
    Object.entries(other.nodes).flatMap(([node, end]) => {
      const next = end.kind === 'end' ? end.map : undefined;
      const isThis = next !== undefined && procedure.processMaps[next] === map;
      return isThis ? [linkTo(procedure, id, node)] : [];
    }),
  );
}

/** What the rules of a step hold under, where its text leaves it out. */
function conditionsOf(
  procedure: Procedure,
  { text, timescales }: MapItem,
): WalkWords['conditions'] {
  const left = timescales.flatMap((id) => {
    const conditions = conditionsBeside(procedure, timescaleOf(procedure, id), text);
    return conditions === '' ? [] : [[id, conditions] as const];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function wordsOf(procedure: Procedure, item: MapItem, urlOf: CitationUrl): WalkWords {
  const { text, actor, timescales, sources, continues, notStated } = item;
  const conditions = conditionsOf(procedure, item);
  return {
    text,
    ...(actor !== undefined && { actor }),
    timescales,
    ...(conditions && { conditions }),
    clauses: sources.map((source) => ({ words: clauseWords(source.ref), url: urlOf(source) })),
    ...(continues !== undefined && { continues: goingOn(procedure, continues) }),
    ...(notStated && { notStated }),
  };
}

/** A node's shape with its answers in the words of the map's list, their figures filled in. */
function answered(procedure: Procedure, shape: NodeShape): NodeShape {
  if (shape.kind !== 'decision') return shape;
  const exits = shape.exits.map(({ label, to }) => ({ label: fillText(procedure, label), to }));
  return { kind: shape.kind, exits };
}

/** The nodes in the order of the map's list. */
function nodesOf(
  procedure: Procedure,
  map: ProcessMap,
  items: readonly MapItem[],
  urlOf: CitationUrl,
): Record<string, WalkNode> {
  const { nodes } = shapeOf(map);
  return Object.fromEntries(
    items.flatMap((item) => {
      const shape = nodes[item.id];
      return shape === undefined
        ? []
        : [[item.id, { ...answered(procedure, shape), ...wordsOf(procedure, item, urlOf) }]];
    }),
  );
}

/**
 * The events that rules count from, each once, in the order in which the map comes to their rules, and all of several of
 * which one is among them.
 */
function eventsOf(
  procedure: Procedure,
  timescales: Readonly<Record<string, Timescale>>,
): Record<string, CaseEvent> {
  const ids = Object.values(timescales).filter(isDatable).flatMap(countedEvents);
  const same = eventLinks(timescales).filter(({ by }) => by === 'oneOf');
  const wholes = same.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
  const several = same.filter(({ to }) => wholes.some((link) => link.to === to));
  return Object.fromEntries(
    [...ids, ...several.map(({ from }) => from)].flatMap((id) => {
      const event = procedure.events[id];
      return event === undefined ? [] : [[id, event]];
    }),
  );
}

/** The records that the steps name, each once, and the opening hours by which they count. */
function timescalesOf(
  procedure: Procedure,
  items: readonly MapItem[],
): Readonly<Record<string, Timescale>> {
  const named = items.flatMap(({ timescales }) => timescales);
  const hours = named.flatMap((id) => {
    const timescale = timescaleOf(procedure, id);
    return isDatable(timescale)
      ? resolveReadings(timescale).flatMap((reading) => reading.hours ?? [])
      : [];
  });
  return Object.fromEntries([...named, ...hours].map((id) => [id, timescaleOf(procedure, id)]));
}

/**
 * What a map's walk is made of: its steps in words, and only the records that its dates need. Throws where a step
 * names a timescale that the procedure does not have.
 */
export function makeWalkData(
  procedure: Procedure,
  map: ProcessMap,
  items: readonly MapItem[],
  urlOf: CitationUrl,
): WalkData {
  const timescales = timescalesOf(procedure, items);
  return {
    deadlines: deadlinesUrl(procedure.id),
    council: procedure.council.name,
    title: map.title,
    comesFrom: comingFrom(procedure, map),
    nodes: nodesOf(procedure, map, items, urlOf),
    timescales,
    events: eventsOf(procedure, timescales),
  };
}
