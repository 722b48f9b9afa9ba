import { headHeight } from './draft-node.ts';
import { SIZES } from './picture.ts';
import type { PictureNode, Point } from './picture.ts';

const ARROW = { length: 9, half: 5 } as const;

const list = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** A decision's outline as the points of an SVG polygon: a box with a point on either side. */
export function decisionPoints({ x, y, width, height }: PictureNode): string {
  const { point } = SIZES;
  return list([
    { x: x + point, y },
    { x: x + width - point, y },
    { x: x + width, y: y + height / 2 },
    { x: x + width - point, y: y + height },
    { x: x + point, y: y + height },
    { x, y: y + height / 2 },
  ]);
}

/** An arrow's line as the data of an SVG path. */
export function edgePath(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** An arrow's head as the points of an SVG polygon, its tip where the arrow ends. */
export function arrowHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - along.x * ARROW.length, y: tip.y - along.y * ARROW.length };
  return list([
    tip,
    { x: base.x - along.y * ARROW.half, y: base.y + along.x * ARROW.half },
    { x: base.x + along.y * ARROW.half, y: base.y - along.x * ARROW.half },
  ]);
}

/** Where the lines of a node's head and text stand, each by its baseline. */
export interface PlacedLine extends Point {
  readonly text: string;
  readonly part: 'head' | 'text';
}

/** A node's lines in their places; those of a decision are centred on `x`. */
export function placedLines(node: PictureNode): readonly PlacedLine[] {
  const x = node.kind === 'Decision' ? node.x + node.width / 2 : node.x + SIZES.padding;
  const headTop = node.y + SIZES.padding / 2;
  const textTop = node.y + headHeight(node.head.length);
  return [
    ...node.head.map((text, at) => ({
      text,
      part: 'head' as const,
      x,
      y: headTop + at * SIZES.headLine + SIZES.head,
    })),
    ...node.text.map((text, at) => ({
      text,
      part: 'text' as const,
      x,
      y: textTop + at * SIZES.textLine + SIZES.text,
    })),
  ];
}
