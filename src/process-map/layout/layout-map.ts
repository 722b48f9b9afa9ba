import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { MapItem } from '../map-list.ts';
import { draftNode } from './draft-node.ts';
import { SIZES } from './picture.ts';
import type { MapPicture, PictureEdge, PictureNode } from './picture.ts';
import { elkPlaces } from './places.ts';
import type { Places } from './places.ts';
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

function missing(id: string): never {
  throw new Error(`The layout left the part "${id}" of the map without a place.`);
}

function placed(draft: PictureNode, places: Places): PictureNode {
  return { ...draft, ...(places.nodes[draft.id] ?? missing(draft.id)) };
}

function drawn(arrow: Arrow, places: Places): PictureEdge {
  const { points, label } = places.edges[arrow.id] ?? missing(arrow.id);
  return {
    from: arrow.from,
    to: arrow.to,
    points,
    ...(label === undefined || arrow.label === undefined
      ? {}
      : { label: { text: arrow.label, ...label } }),
  };
}

/**
 * A map's picture: its list laid out from top to bottom in boxes of one width, arrows at right angles, answers on
 * the arrows of their decision. The same list gives the same picture. For the build only: nothing of the layout
 * engine reaches a browser. Whoever keeps places between builds hands in what finds them.
 */
export async function layoutMap(
  items: readonly MapItem[],
  placesOf: (graph: ElkNode) => Promise<Places> = elkPlaces,
): Promise<MapPicture> {
  const drafts = items.map(draftNode);
  const arrows = arrowsOf(items);
  const places = await placesOf({
    id: 'map',
    layoutOptions: OPTIONS,
    children: drafts.map(({ id, width, height }) => ({ id, width, height })),
    edges: arrows.map(elkEdge),
  });
  return {
    width: places.width,
    height: places.height,
    nodes: drafts.map((draft) => placed(draft, places)),
    edges: arrows.map((arrow) => drawn(arrow, places)),
  };
}
