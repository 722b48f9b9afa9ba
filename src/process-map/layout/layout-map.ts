import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { MapItem } from '../map-list.ts';
import { draftNode } from './draft-node.ts';
import { SIZES } from './picture.ts';
import type { MapPicture, PictureEdge, PictureNode, Point } from './picture.ts';
import { lineWidth } from './wrap.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '20',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '32',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
  // The picture keeps the order of the record, and comes out the same every time.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // An arrow that leads back in the record leads back up in the picture.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  // An answer stands beside its decision, not halfway to what follows.
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.randomSeed': '1',
};

interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string | undefined;
}

function arrowsOf(items: readonly MapItem[]): readonly Arrow[] {
  return items.flatMap((item) =>
    item.exits.map((exit, at) => ({
      id: `${item.id}:${at}`,
      from: item.id,
      to: exit.targetId,
      label: exit.label,
    })),
  );
}

function elkEdge(arrow: Arrow): ElkExtendedEdge {
  const { id, from, to, label } = arrow;
  const labels =
    label === undefined
      ? []
      : [
          {
            text: label,
            width: Math.ceil(lineWidth(label, SIZES.label, 'bold')) + 2 * SIZES.labelPadding,
            height: SIZES.labelHeight,
            layoutOptions: { 'elk.edgeLabels.inline': 'true' },
          },
        ];
  return { id, sources: [from], targets: [to], labels };
}

function placed(draft: PictureNode, laidOut: ElkNode): PictureNode {
  const place = laidOut.children?.find(({ id }) => id === draft.id);
  return { ...draft, x: tenths(place?.x), y: tenths(place?.y) };
}

function drawn(arrow: Arrow, laidOut: ElkNode): PictureEdge {
  const edge = laidOut.edges?.find(({ id }) => id === arrow.id);
  const points = (edge?.sections ?? []).flatMap((section): Point[] => [
    section.startPoint,
    ...(section.bendPoints ?? []),
    section.endPoint,
  ]);
  const label = edge?.labels?.[0];
  return {
    from: arrow.from,
    to: arrow.to,
    points: points.map(({ x, y }) => ({ x: tenths(x), y: tenths(y) })),
    ...(label === undefined || arrow.label === undefined
      ? {}
      : {
          label: {
            text: arrow.label,
            x: tenths(label.x),
            y: tenths(label.y),
            width: tenths(label.width),
            height: tenths(label.height),
          },
        }),
  };
}

function tenths(value: number | undefined): number {
  if (value === undefined) throw new Error('The layout left a part of the map without a place.');
  return Math.round(value * 10) / 10;
}

/**
 * A map's picture: its list laid out from top to bottom in boxes of one width, arrows at right angles, answers on
 * the arrows of their decision. The same list gives the same picture. For the build only: nothing of the layout
 * engine reaches a browser.
 */
export async function layoutMap(items: readonly MapItem[]): Promise<MapPicture> {
  const drafts = items.map(draftNode);
  const arrows = arrowsOf(items);
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: OPTIONS,
    children: drafts.map(({ id, width, height }) => ({ id, width, height })),
    edges: arrows.map(elkEdge),
  };
  const laidOut: ElkNode = await new ElkConstructor().layout(graph);
  return {
    width: Math.ceil(laidOut.width ?? 0),
    height: Math.ceil(laidOut.height ?? 0),
    nodes: drafts.map((draft) => placed(draft, laidOut)),
    edges: arrows.map((arrow) => drawn(arrow, laidOut)),
  };
}
