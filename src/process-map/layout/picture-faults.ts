import { innerWidth } from './draft-node.ts';
import { SIZES } from './picture.ts';
import type { Box, MapPicture, PictureEdge, PictureNode, Point } from './picture.ts';
import type { Measure } from './wrap.ts';

/** What a layout may be off by, in pixels. */
const GAP = 0.2;

/** The least that is left free between an answer and what it does not belong to, in pixels. */
const AIR = 2;

function overlap(a: Box, b: Box, air = -GAP): boolean {
  return (
    a.x + a.width > b.x - air &&
    b.x + b.width > a.x - air &&
    a.y + a.height > b.y - air &&
    b.y + b.height > a.y - air
  );
}

/** The straight stretches of an arrow as boxes without width. */
export function stretchesOf(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
  });
}

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

const told = ({ from, to }: PictureEdge): string => `the arrow from "${from}" to "${to}"`;

function wideLines(node: PictureNode, measure: Measure): readonly string[] {
  const { head, text, times, width, id } = node;
  const lines = [
    ...head.map((line) => [line, measure(line, SIZES.head, 'bold')] as const),
    ...text.map((line) => [line, measure(line, SIZES.text, 'regular')] as const),
    ...times
      .flatMap((time) => time.lines)
      .map((line) => [line, measure(line, SIZES.text, 'bold') + SIZES.clock] as const),
  ];
  return lines
    .filter(([, wide]) => wide > innerWidth(width))
    .map(([line]) => `“${line}” leaves the box "${id}"`);
}

function boxFaults({ nodes, width, height }: MapPicture): readonly string[] {
  const isOn = (node: Box): boolean =>
    node.x >= 0 && node.y >= 0 && node.x + node.width <= width && node.y + node.height <= height;
  return [
    ...pairs(nodes).flatMap(([a, b]) =>
      overlap(a, b) ? [`the box "${a.id}" lies on "${b.id}"`] : [],
    ),
    ...nodes.flatMap((node) => (isOn(node) ? [] : [`the box "${node.id}" leaves the picture`])),
  ];
}

function arrowFaults({ nodes, edges }: MapPicture): readonly string[] {
  return edges.flatMap((edge) =>
    nodes
      .filter((node) => stretchesOf(edge.points).some((stretch) => overlap(stretch, node)))
      .map(({ id }) => `${told(edge)} crosses the box "${id}"`),
  );
}

function answerFaults({ nodes, edges }: MapPicture, measure: Measure): readonly string[] {
  const answers = edges.flatMap((edge) =>
    edge.label === undefined ? [] : [{ edge, ...edge.label }],
  );
  const touches = answers.flatMap((answer) => [
    ...nodes
      .filter((node) => overlap(answer, node, AIR))
      .map(({ id }) => `the answer of ${told(answer.edge)} touches the box "${id}"`),
    ...edges
      .filter(
        (other) =>
          other !== answer.edge &&
          stretchesOf(other.points).some((stretch) => overlap(answer, stretch, AIR)),
      )
      .map((other) => `the answer of ${told(answer.edge)} touches ${told(other)}`),
    ...answer.lines
      .filter((line) => measure(line, SIZES.label, 'bold') > answer.width - SIZES.labelPadding)
      .map((line) => `“${line}” leaves its answer`),
  ]);
  const twos = pairs(answers).filter(([a, b]) => overlap(a, b, AIR));
  return [
    ...touches,
    ...twos.map(([a, b]) => `the answers of ${told(a.edge)} and ${told(b.edge)} touch`),
  ];
}

/**
 * What cannot be read in a picture, a sentence each; none where every word stands in its box or its answer, and no box,
 * answer or arrow lies on another's. Arrows may cross arrows.
 */
export function pictureFaults(picture: MapPicture, measure: Measure): readonly string[] {
  return [
    ...picture.nodes.flatMap((node) => wideLines(node, measure)),
    ...boxFaults(picture),
    ...arrowFaults(picture),
    ...answerFaults(picture, measure),
  ];
}
