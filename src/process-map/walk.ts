import { exitsOf, startOf } from './graph.ts';
import type { MapShape } from './graph.ts';

/** The nodes that a walk has passed, the last of them the present one. */
type Path = readonly [string, ...string[]];

/** Where a walk through a map stands. */
export interface WalkState {
  readonly path: Path;
  /** The way that was left to ask "what if?": where the walk comes back to. */
  readonly left?: Path;
}

/** The node at which the walk stands. */
export function current(state: WalkState): string {
  return state.path.at(-1) ?? state.path[0];
}

/** A walk at the map's start. Throws where the map has none. */
export function begin(map: MapShape): WalkState {
  const start = startOf(map);
  if (start === undefined) throw new Error('The map has no start.');
  return { path: [start] };
}

/** One step on, by an exit of the present node (counted from 0). Throws where it has no such exit. */
export function take(map: MapShape, state: WalkState, exitIndex: number): WalkState {
  const id = current(state);
  const node = map.nodes[id];
  const exit = node === undefined ? undefined : exitsOf(node)[exitIndex];
  if (exit === undefined) throw new RangeError(`Node "${id}" has no exit ${exitIndex}.`);
  return { ...state, path: [...state.path, exit.to] };
}

/** One step back; at the start it stays. */
export function back(state: WalkState): WalkState {
  return rewind(state, state.path.length - 2);
}

/**
 * Back to a place in the path (counted from 0). A place before the start is the start; one beyond the present node
 * changes nothing.
 */
export function rewind(state: WalkState, index: number): WalkState {
  const [start, ...rest] = state.path;
  return { ...state, path: [start, ...rest.slice(0, Math.max(0, index))] };
}

/** Back to a place in the path to look at it again: the way that is left is kept, to come back to. */
export function revisit(state: WalkState, index: number): WalkState {
  const { left = state.path } = state;
  return { ...rewind(state, index), left };
}

/**
 * "What if?": another exit of a decision that has been passed, from its place in the path. The way that is left is
 * kept, and of several questions one within another the first.
 */
export function takeInstead(
  map: MapShape,
  state: WalkState,
  index: number,
  exitIndex: number,
): WalkState {
  return take(map, revisit(state, index), exitIndex);
}

/** From "what if?" back to the way that was left; without one it stays. */
export function comeBack(state: WalkState): WalkState {
  return { path: state.left ?? state.path };
}

/**
 * At a node, as an address opens a walk: the way to it is not known, so the path begins there. Undefined where the map
 * has no such node.
 */
export function openAt(map: MapShape, nodeId: string): WalkState | undefined {
  return Object.hasOwn(map.nodes, nodeId) ? { path: [nodeId] } : undefined;
}

/** Whether the path leads from the map's start: it does not where an address opened the walk further on. */
export function isFromStart(map: MapShape, { path }: WalkState): boolean {
  return path[0] === startOf(map);
}
