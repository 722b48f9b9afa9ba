import type { ProcessMap } from './process-map.ts';

/** The shape of a node: all that leads from it, and none of its words. */
export type NodeShape =
  | { readonly kind: 'start' | 'step'; readonly next: string }
  | {
      readonly kind: 'decision';
      readonly exits: readonly { readonly label: string; readonly to: string }[];
    }
  | { readonly kind: 'end' };

/** The shape of a map. Every process map is one; the walk needs no more of it. */
export interface MapShape {
  readonly nodes: Readonly<Record<string, NodeShape>>;
}

/** A way out of a node. Only the exits of a decision have a label. */
export interface Exit {
  readonly label?: string;
  readonly to: string;
}

/** One arrow of a map. */
export interface Edge extends Exit {
  readonly from: string;
}

/** The ways out of a node in the record's order; none from an end. */
export function exitsOf(node: NodeShape): readonly Exit[] {
  if (node.kind === 'end') return [];
  return node.kind === 'decision' ? node.exits : [{ to: node.next }];
}

/** A map without its words. */
export function shapeOf(map: ProcessMap): MapShape {
  const shape = (node: NodeShape): NodeShape => {
    if (node.kind === 'end') return { kind: node.kind };
    if (node.kind !== 'decision') return { kind: node.kind, next: node.next };
    return { kind: node.kind, exits: node.exits.map(({ label, to }) => ({ label, to })) };
  };
  const nodes = Object.entries(map.nodes).map(([id, node]) => [id, shape(node)] as const);
  return { nodes: Object.fromEntries(nodes) };
}

/** Every arrow of a map, in the order of its nodes and of their exits. */
export function edgesOf(map: MapShape): readonly Edge[] {
  return Object.entries(map.nodes).flatMap(([from, node]) =>
    exitsOf(node).map((exit) => ({ from, ...exit })),
  );
}

/** The id of the node that the map begins at; undefined where it has none. */
export function startOf(map: MapShape): string | undefined {
  return Object.entries(map.nodes).find(([, node]) => node.kind === 'start')?.[0];
}

/** Every node that can be reached along the arrows from the given ones, themselves included. */
export function reachableFrom(map: MapShape, from: readonly string[]): ReadonlySet<string> {
  return follow(edgesOf(map), from);
}

/** Every node from which one of the given ones can be reached, themselves included. */
export function leadingTo(map: MapShape, to: readonly string[]): ReadonlySet<string> {
  return follow(
    edgesOf(map).map((edge) => ({ from: edge.to, to: edge.from })),
    to,
  );
}

function follow(edges: readonly Edge[], from: readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  for (const id of seen) {
    for (const edge of edges) if (edge.from === id) seen.add(edge.to);
  }
  return seen;
}
