import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { MapItem } from '../map-list.ts';
import type { Arrow } from './arrows.ts';
import { arrowsOf } from './arrows.ts';
import { draftNode } from './draft-node.ts';
import { pictureFaults } from './picture-faults.ts';
import type { MapPicture, PictureEdge } from './picture.ts';
import { elkPlaces } from './places.ts';
import type { Places } from './places.ts';
import type { Try } from './tries.ts';
import { TRIES } from './tries.ts';
import type { Measure } from './wrap.ts';

/** What a picture is laid out with. */
export interface LayoutTools {
  readonly measure: Measure;
  /** What finds the places of a graph's parts: whoever keeps them between builds hands in what does. */
  readonly placesOf?: (graph: ElkNode) => Promise<Places>;
}

/** The width in pixels in which a picture is shown at its natural size, on a screen of 1280. */
const ROOM = 1_160;

/**
 * What a picture costs beside its height, in pixels: columns want reading twice, what is too wide is shown smaller, and
 * an answer that stands far from its decision is looked for.
 */
const COST = { columns: 160, perPixelTooWide: 3, farAnswer: 400 } as const;

/** How far an answer may stand from its decision, in pixels. */
const NEAR = 80;

function missing(id: string): never {
  throw new Error(`The layout left the part "${id}" of the map without a place.`);
}

function drawn({ id, from, to, label }: Arrow, places: Places): PictureEdge {
  const { points, label: place } = places.edges[id] ?? missing(id);
  if (label === undefined) return { from, to, points };
  return { from, to, points, label: { ...(place ?? missing(id)), lines: label.lines } };
}

async function layOut(
  items: readonly MapItem[],
  { boxWidth, options }: Try,
  { measure, placesOf = elkPlaces }: LayoutTools,
): Promise<MapPicture> {
  const drafts = items.map((item) => draftNode(item, boxWidth, measure));
  const arrows = arrowsOf(items, measure);
  const places = await placesOf({
    id: 'map',
    layoutOptions: options,
    children: drafts.map(({ id, width, height }) => ({ id, width, height })),
    edges: arrows.map(({ id, from, to, label }) => ({
      id,
      sources: [from],
      targets: [to],
      labels:
        label === undefined
          ? []
          : [
              {
                text: label.lines.join(' '),
                width: label.width,
                height: label.height,
                layoutOptions: { 'elk.edgeLabels.inline': 'true' },
              },
            ],
    })),
  });
  return {
    width: places.width,
    height: places.height,
    nodes: drafts.map((draft) => ({ ...draft, ...(places.nodes[draft.id] ?? missing(draft.id)) })),
    edges: arrows.map((arrow) => drawn(arrow, places)),
  };
}

/** A layout, or none where the engine cannot break this map into columns: on some it gives up. */
async function tried(
  items: readonly MapItem[],
  way: Try,
  tools: LayoutTools,
): Promise<MapPicture | undefined> {
  if (way.columns === 'one') return layOut(items, way, tools);
  return layOut(items, way, tools).catch(() => undefined);
}

/** Whether an arrow's answer stands far from the box that the arrow leaves: below it, above it or to its right. */
function isFar({ points: [from], label }: PictureEdge): boolean {
  if (from === undefined || label === undefined) return false;
  const off = { down: label.y - from.y, up: from.y - (label.y + label.height) };
  const right = label.x - from.x;
  return Math.max(off.down, off.up) > NEAR || (Math.max(off.down, off.up) < 0 && right > NEAR);
}

function costOf({ width, height, edges }: MapPicture, { columns }: Try): number {
  const tooWide = Math.max(0, width - ROOM) * COST.perPixelTooWide;
  return (
    height +
    tooWide +
    (columns === 'several' ? COST.columns : 0) +
    (edges.some(isFar) ? COST.farAnswer : 0)
  );
}

/**
 * A map's picture: its list in boxes of one width, arrows at right angles, answers on the arrows of their decision. Of
 * several layouts the lowest is taken that fits a screen's width and in which nothing touches what it does not belong
 * to. The same list gives the same picture. Throws where no layout is without fault. For the build only: nothing of
 * the layout engine reaches a browser.
 */
export async function layoutMap(
  items: readonly MapItem[],
  tools: LayoutTools,
): Promise<MapPicture> {
  let best: { readonly picture: MapPicture; readonly cost: number } | undefined;
  let faults: readonly string[] = [];
  for (const way of TRIES) {
    const picture = await tried(items, way, tools);
    if (picture === undefined) continue;
    const cost = costOf(picture, way);
    if (best !== undefined && best.cost <= cost) continue;
    const found = pictureFaults(picture, tools.measure);
    if (found.length === 0) best = { picture, cost };
    else faults = found;
  }
  if (best !== undefined) return best.picture;
  throw new Error(
    `No layout of the map can be read: ${faults.join('; ')}. Shorten its answers, or split the map.`,
  );
}
