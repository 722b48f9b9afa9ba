import { headHeight } from './draft-node.ts';
import { SIZES } from './picture.ts';
import type { PictureEdge, PictureNode, Point } from './picture.ts';

const ARROW = { length: 9, half: 5 } as const;

const list = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** A decision's outline as the points of an SVG polygon: a box without its corners. */
export function decisionPoints({ x, y, width, height }: PictureNode): string {
  const { corner } = SIZES;
  return list([
    { x: x + corner, y },
    { x: x + width - corner, y },
    { x: x + width, y: y + corner },
    { x: x + width, y: y + height - corner },
    { x: x + width - corner, y: y + height },
    { x: x + corner, y: y + height },
    { x, y: y + height - corner },
    { x, y: y + corner },
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

/** Where a line of text stands, by its baseline. */
export interface PlacedLine extends Point {
  readonly text: string;
  readonly part: 'head' | 'text' | 'time';
  /** It is a time's first: a clock stands before it. */
  readonly clock: boolean;
}

/** How far below the top of its line a baseline lies, as a share of the line's height. */
const BASELINE = 0.76;

function placed(
  lines: readonly string[],
  part: PlacedLine['part'],
  { x, y }: Point,
  lineHeight: number,
): readonly PlacedLine[] {
  return lines.map((text, at) => ({
    text,
    part,
    x,
    y: y + (at + BASELINE) * lineHeight,
    clock: false,
  }));
}

/** A node's lines in their places. */
export function placedLines(node: PictureNode): readonly PlacedLine[] {
  const x = node.x + SIZES.padding;
  const textTop = node.y + headHeight(node) + SIZES.gap;
  let timeTop = textTop + node.text.length * SIZES.textLine + SIZES.gap;
  const times = node.times.flatMap(({ lines, dated }) => {
    const place = { x: x + (dated ? SIZES.clock : 0), y: timeTop };
    timeTop += lines.length * SIZES.textLine;
    return placed(lines, 'time', place, SIZES.textLine).map((line, at) => ({
      ...line,
      clock: dated && at === 0,
    }));
  });
  return [
    ...placed(node.head, 'head', { x, y: node.y + SIZES.padding / 2 }, SIZES.headLine),
    ...placed(node.text, 'text', { x, y: textTop }, SIZES.textLine),
    ...times,
  ];
}

/** The lines of an arrow's answer, each by the middle of its baseline. */
export function answerLines(
  label: NonNullable<PictureEdge['label']>,
): readonly (Point & { readonly text: string })[] {
  return label.lines.map((text, at) => ({
    text,
    x: label.x + label.width / 2,
    y: label.y + SIZES.labelPadding / 2 + (at + BASELINE) * SIZES.labelLine,
  }));
}
