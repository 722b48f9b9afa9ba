import { exitsOf, shortestPath, startOf } from './graph.ts';
import type { MapShape } from './graph.ts';

/** Where a walk through a map stands: the nodes that it has passed, the last of them the present one. */
export interface WalkState {
  readonly path: readonly [string, ...string[]];
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
  return { path: [...state.path, exit.to] };
}

/** One step back; at the start it stays. */
export function back(state: WalkState): WalkState {
  return rewind(state, state.path.length - 2);
}

/**
 * Back to a place in the path (counted from 0): the way to ask "what if?" at a decision that has been passed. A
 * place before the start is the start; one beyond the present node changes nothing.
 */
export function rewind(state: WalkState, index: number): WalkState {
  const [start, ...rest] = state.path;
  return { path: [start, ...rest.slice(0, Math.max(0, index))] };
}

/** "What if?": another exit of a decision that has been passed, from its place in the path. */
export function takeInstead(
  map: MapShape,
  state: WalkState,
  index: number,
  exitIndex: number,
): WalkState {
  return take(map, rewind(state, index), exitIndex);
}

/**
 * Straight to a node, as a link does: the path is the shortest from the start. A node that the map does not have,
 * or that no way leads to, leaves the walk as it is.
 */
export function jumpTo(map: MapShape, state: WalkState, nodeId: string): WalkState {
  const [start, ...rest] = shortestPath(map, state.path[0], nodeId) ?? [];
  return start === undefined ? state : { path: [start, ...rest] };
}
