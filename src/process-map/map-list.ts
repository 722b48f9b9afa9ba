import type { Actors, Sources } from '../timescale/index.ts';
import { edgesOf, exitsOf } from './graph.ts';
import type { MapNode, ProcessMap } from './process-map.ts';

/** What a node is, as the list says it. */
export type KindWord = 'Start' | 'Step' | 'Decision' | 'End';

/** A way out of an item, with where it leads in words. */
export interface ListExit {
  readonly label?: string;
  readonly targetId: string;
  readonly targetNumber: number;
  readonly targetText: string;
  /** It leads back to an earlier item, or to itself. */
  readonly back: boolean;
}

/** When a thing is done, in words: "within 10 working days", or "immediately", which has no date. */
interface MapTime {
  readonly words: string;
  readonly dated: boolean;
}

/** One item of a map as an ordered list: the primary form, which the picture and the walk repeat. */
export interface MapItem {
  readonly id: string;
  readonly number: number;
  readonly kind: KindWord;
  readonly text: string;
  /** Who acts, in words; none at a start or an end. */
  readonly actor?: string;
  readonly exits: readonly ListExit[];
  /** The numbers of the items that lead here. */
  readonly reachedFrom: readonly number[];
  readonly timescales: readonly string[];
  /** The times of those of its rules that its text does not print, in words. */
  readonly times: readonly MapTime[];
  readonly sources: Sources;
  /** The map where the process goes on. */
  readonly continues?: string;
  /** The procedure does not say what happens here. */
  readonly notStated: boolean;
}

/** How a map's record is put in words: its texts filled with the procedure's figures, its actors named. */
export interface MapWords {
  readonly text: (text: string) => string;
  readonly actor: (who: Actors) => string;
  readonly time: (timescale: string) => MapTime;
}

const KIND_WORDS = {
  start: 'Start',
  step: 'Step',
  decision: 'Decision',
  end: 'End',
} as const satisfies Record<MapNode['kind'], KindWord>;

const timescalesOf = (node: MapNode): readonly string[] =>
  node.kind === 'end' ? [] : (node.timescales ?? []);

/** The timescales that a node's own words do not print already. */
export function unsaidTimescales(node: MapNode): readonly string[] {
  return timescalesOf(node).filter((id) => !node.text.includes(`{timescale:${id}}`));
}

/**
 * A map as an ordered list, numbered from 1 in the order of the record, each item with its ways out and what leads
 * to it. Throws where an exit leads to no node: `checkMap` says how to mend that.
 */
export function mapList(map: ProcessMap, words: MapWords): readonly MapItem[] {
  const ids = Object.keys(map.nodes);
  const numberOf = (id: string): number => ids.indexOf(id) + 1;
  const edges = edgesOf(map);

  const exit = (from: string, label: string | undefined, to: string): ListExit => {
    const target = map.nodes[to];
    if (target === undefined) throw new Error(`Node "${from}" leads to "${to}", which is no node.`);
    return {
      ...(label === undefined ? {} : { label: words.text(label) }),
      targetId: to,
      targetNumber: numberOf(to),
      targetText: words.text(target.text),
      back: numberOf(to) <= numberOf(from),
    };
  };

  return Object.entries(map.nodes).map(([id, node]) => ({
    id,
    number: numberOf(id),
    kind: KIND_WORDS[node.kind],
    text: words.text(node.text),
    ...('actor' in node ? { actor: words.actor(node.actor) } : {}),
    exits: exitsOf(node).map(({ label, to }) => exit(id, label, to)),
    reachedFrom: [
      ...new Set(edges.filter(({ to }) => to === id).map(({ from }) => numberOf(from))),
    ],
    timescales: timescalesOf(node),
    times: unsaidTimescales(node).map(words.time),
    sources: node.sources,
    ...(node.kind === 'end' && node.map !== undefined ? { continues: node.map } : {}),
    notStated: node.kind === 'end' && node.outcome === 'not stated',
  }));
}
