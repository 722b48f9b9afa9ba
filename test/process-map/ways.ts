import { library } from '../../content/index.ts';
import { edgesOf, startOf, type Edge } from '../../src/process-map/graph.ts';
import type { ProcessMap } from '../../src/process-map/process-map.ts';
import { listedMaps, type ListedMap } from './library-maps.ts';

/** A map of a procedure by its id; undefined where it has none. */
export function mapOf(procedure: string, id: string): ListedMap | undefined {
  return listedMaps.find((listed) => listed.procedure === procedure && listed.id === id);
}

/** Answers of a map, each as "node: label". */
export type NamedExits = readonly string[];

/** An answer of a map as the fixtures name it. */
export function nameOfExit({ from, label = '' }: Edge): string {
  return `${from}: ${label}`;
}

/** The nodes that can be reached from the start without passing any of `left` and without the answers `by`. */
export function reachedWithout(
  map: ProcessMap,
  left: ReadonlySet<string>,
  by: NamedExits = [],
): ReadonlySet<string> {
  const edges = edgesOf(map).filter((edge) => !by.includes(nameOfExit(edge)));
  const reached = new Set<string>();
  const ahead = [startOf(map) ?? ''];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (left.has(id) || reached.has(id)) continue;
    reached.add(id);
    ahead.push(...edges.flatMap(({ from, to }) => (from === id ? [to] : [])));
  }
  return reached;
}

/** The ends of a map, by their ids. */
export function endsOf(map: ProcessMap): readonly string[] {
  return Object.entries(map.nodes).flatMap(([id, { kind }]) => (kind === 'end' ? [id] : []));
}

const plain = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replaceAll('co-ord', 'coord');

/** The nodes whose actor, text, exits or map to go on with have all the stems of one alternative. */
export function nodesWith(
  { procedure, map, items }: ListedMap,
  words: readonly (readonly string[])[],
): ReadonlySet<string> {
  const maps = library.find(({ id }) => id === procedure)?.processMaps ?? {};
  const holding = items.filter(({ id, actor = '', text, exits }) => {
    const node = map.nodes[id];
    const goesOn = node?.kind === 'end' && node.map !== undefined ? maps[node.map]?.title : '';
    const labels = exits.flatMap(({ label }) => label ?? []);
    const said = plain([actor, text, ...labels, goesOn].join(' '));
    return words.some((stems) => stems.every((stem) => said.includes(plain(stem))));
  });
  return new Set(holding.map(({ id }) => id));
}

/** A step that a reading asks for: its words, and the answers by which a way rightly leaves it out. */
export interface AskedStep {
  readonly words: readonly (readonly string[])[];
  readonly by?: NamedExits | undefined;
}

/**
 * The ends that are reached past a step. An end where the process goes on in another map is none of them if no way
 * of that map leaves the step out.
 */
export function endsPast(
  listed: ListedMap,
  { words, by }: AskedStep,
  seen: ReadonlySet<ListedMap> = new Set(),
): readonly string[] {
  const reached = reachedWithout(listed.map, nodesWith(listed, words), by);
  return endsOf(listed.map).filter((id) => {
    const node = listed.map.nodes[id];
    if (!reached.has(id) || node?.kind !== 'end') return false;
    const next = node.map === undefined ? undefined : mapOf(listed.procedure, node.map);
    if (next === undefined || seen.has(next)) return true;
    return endsPast(next, { words }, new Set([...seen, listed])).length > 0;
  });
}

/** Two things that a reading has in order, and the answers by which a way rightly leaves the first out. */
export interface AskedOrder {
  readonly first: readonly string[];
  readonly then: readonly string[];
  readonly by?: NamedExits | undefined;
}

/** The nodes with the words of `then` that are reached past all with those of `first`. */
export function reachedBefore(
  listed: ListedMap,
  { first, then, by }: AskedOrder,
): readonly string[] {
  const reached = reachedWithout(listed.map, nodesWith(listed, [first]), by);
  return [...nodesWith(listed, [then])].filter((id) => reached.has(id));
}
