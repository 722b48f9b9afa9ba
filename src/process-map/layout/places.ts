import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Box, Point } from './picture.ts';

/** Where an arrow runs, and where its answer stands. */
interface ArrowPlace {
  readonly points: readonly Point[];
  readonly label?: Box | undefined;
}

/** Where the parts of a map stand, by their ids: pixels at natural size, in tenths. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly nodes: Readonly<Record<string, Point>>;
  readonly edges: Readonly<Record<string, ArrowPlace>>;
}

function tenths(value: number | undefined): number {
  if (value === undefined) throw new Error('The layout left a part of the map without a place.');
  return Math.round(value * 10) / 10;
}

const pointOf = ({ x, y }: { readonly x?: number; readonly y?: number }): Point => ({
  x: tenths(x),
  y: tenths(y),
});

function arrowPlace(edge: ElkExtendedEdge): ArrowPlace {
  const corners = (edge.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ]);
  const label = edge.labels?.[0];
  return {
    points: corners.map(pointOf),
    ...(label === undefined
      ? {}
      : { label: { ...pointOf(label), width: tenths(label.width), height: tenths(label.height) } }),
  };
}

let engine: Promise<ELK> | undefined;

/** Lays a graph out anew. The engine is large and slow to load: it is, only where a map is really laid out. */
export async function elkPlaces(graph: ElkNode): Promise<Places> {
  engine ??= import('elkjs/lib/elk.bundled.js').then(({ default: Elk }) => new Elk());
  const laidOut: ElkNode = await (await engine).layout(graph);
  return {
    width: Math.ceil(laidOut.width ?? 0),
    height: Math.ceil(laidOut.height ?? 0),
    nodes: Object.fromEntries((laidOut.children ?? []).map((node) => [node.id, pointOf(node)])),
    edges: Object.fromEntries((laidOut.edges ?? []).map((edge) => [edge.id, arrowPlace(edge)])),
  };
}
