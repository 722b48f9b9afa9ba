import { beforeAll, describe, expect, it } from 'vitest';
import { innerWidth } from '../../src/process-map/layout/draft-node.ts';
import { layoutMap } from '../../src/process-map/layout/layout-map.ts';
import type { Box, MapPicture, Point } from '../../src/process-map/layout/picture.ts';
import { SIZES } from '../../src/process-map/layout/picture.ts';
import { placedLines } from '../../src/process-map/layout/shapes.ts';
import { lineWidth, SLACK, wrap } from '../../src/process-map/layout/wrap.ts';
import { arialWidth } from '../../src/process-map/layout/arial-widths.ts';
import { listedMaps } from './library-maps.ts';

/** Whether two boxes share more than an edge. */
function overlap(a: Box, b: Box): boolean {
  const gap = 0.2;
  return (
    a.x + a.width > b.x + gap &&
    b.x + b.width > a.x + gap &&
    a.y + a.height > b.y + gap &&
    b.y + b.height > a.y + gap
  );
}

/** The straight stretches of an arrow as boxes without width. */
function stretches(points: readonly Point[]): readonly Box[] {
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

const names = (pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.map(([from, to]) => `${from} > ${to}`);

describe.each(listedMaps)('the picture of $procedure, $id', ({ items }) => {
  let picture: MapPicture = { width: 0, height: 0, nodes: [], edges: [] };
  beforeAll(async () => {
    picture = await layoutMap(items);
  });

  it('has the nodes, arrows and answers of the list', () => {
    expect(picture.nodes.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(picture.nodes.map(({ text }) => text.join(' '))).toEqual(items.map(({ text }) => text));
    const listed = items.flatMap(({ id, exits }) => exits.map((exit) => ({ id, ...exit })));
    expect(names(picture.edges.map(({ from, to }) => [from, to]))).toEqual(
      names(listed.map(({ id, targetId }) => [id, targetId])),
    );
    expect(picture.edges.map(({ label }) => label?.text)).toEqual(listed.map(({ label }) => label));
  });

  it('names the actor on the head of each step', () => {
    for (const item of items.filter(({ kind }) => kind === 'Step')) {
      const head = picture.nodes
        .find(({ id }) => id === item.id)
        ?.head.join(' ')
        .toLowerCase();
      const actor = item.actor === 'not stated' ? 'who is not stated' : item.actor;
      expect(head).toBe(`${item.number}. ${actor}`.toLowerCase());
    }
  });

  it('has boxes of one width, none over another, all within it', () => {
    const { nodes, width, height } = picture;
    expect(new Set(nodes.map((node) => node.width))).toEqual(new Set([SIZES.boxWidth]));
    const twos = nodes.flatMap((a, at) => nodes.slice(at + 1).map((b) => [a, b] as const));
    expect(twos.filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(nodes.every((node) => isWithin(node, width, height))).toBe(true);
  });

  it('has no arrow across a box', () => {
    const crossings = picture.edges.flatMap(({ from, to, points }) =>
      stretches(points).flatMap((stretch) =>
        picture.nodes
          .filter((node) => overlap(stretch, node))
          .map(({ id }) => `${from} > ${to} crosses ${id}`),
      ),
    );
    expect(crossings).toEqual([]);
  });

  it('has arrows at right angles, from box to box', () => {
    for (const { from, to, points } of picture.edges) {
      expect(stretches(points).every(({ width, height }) => width < 0.2 || height < 0.2)).toBe(
        true,
      );
      const ends = [points.at(0), points.at(-1)];
      const boxes = [from, to].map((id) => picture.nodes.find((node) => node.id === id));
      for (const [at, point] of ends.entries()) {
        const box = boxes[at];
        const [top, bottom] = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
        const nearest = Math.min(
          Math.abs((point?.y ?? -9) - top),
          Math.abs((point?.y ?? -9) - bottom),
        );
        expect(nearest).toBeLessThan(0.2);
      }
    }
  });

  it('has every answer on free ground, nearer to its decision than to what follows', () => {
    const labels = picture.edges.flatMap(({ label }) => label ?? []);
    const twos = labels.flatMap((a, at) => labels.slice(at + 1).map((b) => [a, b] as const));
    expect(twos.filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(labels.filter((label) => picture.nodes.some((node) => overlap(label, node)))).toEqual(
      [],
    );
    for (const { from, label } of picture.edges) {
      const node = picture.nodes.find(({ id }) => id === from);
      if (label === undefined || node === undefined) continue;
      const below = label.y - (node.y + node.height);
      const above = node.y - (label.y + label.height);
      expect(Math.max(below, above)).toBeLessThan(80);
    }
  });

  it('has no line that leaves its box, with slack for another font', () => {
    const tooWide = picture.nodes.flatMap((node) => [
      ...node.head.filter((text) => lineWidth(text, SIZES.head, 'bold') > innerWidth(node.kind)),
      ...node.text.filter((text) => lineWidth(text, SIZES.text) > innerWidth(node.kind)),
    ]);
    expect(tooWide).toEqual([]);
    for (const node of picture.nodes) {
      for (const { y } of placedLines(node)) {
        expect(y).toBeGreaterThan(node.y + SIZES.head - 1);
        expect(y).toBeLessThan(node.y + node.height - 4);
      }
    }
    const labels = picture.edges.flatMap(({ label }) => label ?? []);
    const tight = labels.filter(({ text, width }) => lineWidth(text, SIZES.label, 'bold') > width);
    expect(tight).toEqual([]);
  });

  it('comes out the same twice', async () => {
    expect(JSON.stringify(await layoutMap(items))).toBe(JSON.stringify(picture));
  });
});

function isWithin(node: Box, width: number, height: number): boolean {
  return (
    node.x >= 0 && node.y >= 0 && node.x + node.width <= width && node.y + node.height <= height
  );
}

describe('text', () => {
  it('is 14 px or more at natural size', () => {
    expect(Math.min(SIZES.text, SIZES.head, SIZES.label)).toBeGreaterThanOrEqual(14);
  });

  it('is measured by the widths of Arial', () => {
    // "Hi" is 722 + 222 thousandths, in bold 722 + 278.
    expect(arialWidth('Hi', 1000)).toBe(944);
    expect(arialWidth('Hi', 1000, 'bold')).toBe(1000);
    expect(lineWidth('Hi', 100)).toBeCloseTo(94.4 * SLACK);
  });

  it('is wrapped between words, and within a word only where it must be', () => {
    const lines = wrap('support that goes on for a while', 100, 15);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('support that goes on for a while');
    const long = wrap('a Donaudampfschifffahrtsgesellschaft', 100, 15);
    expect(long.join('')).toBe('aDonaudampfschifffahrtsgesellschaft');
    for (const line of [...lines, ...long]) expect(lineWidth(line, 15)).toBeLessThanOrEqual(100);
    expect(wrap('', 100, 15)).toEqual([]);
  });
});
