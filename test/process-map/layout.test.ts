import { beforeAll, describe, expect, it } from 'vitest';
import { keepingPlaces } from '../../src/components/map/kept-places.ts';
import { siteFontWidth as measure } from '../../src/components/map/site-font.ts';
import { layoutMap } from '../../src/process-map/layout/layout-map.ts';
import { pictureFaults, stretchesOf } from '../../src/process-map/layout/picture-faults.ts';
import type { MapPicture, PictureEdge } from '../../src/process-map/layout/picture.ts';
import { SIZES } from '../../src/process-map/layout/picture.ts';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Places } from '../../src/process-map/layout/places.ts';
import { elkPlaces } from '../../src/process-map/layout/places.ts';
import { answerLines, placedLines } from '../../src/process-map/layout/shapes.ts';
import { SLACK, wrap, wrapEvenly } from '../../src/process-map/layout/wrap.ts';
import { aMap, decision, end, start, step } from './a-map.ts';
import { mapList } from '../../src/process-map/map-list.ts';
import { listedMaps } from './library-maps.ts';

/** As the build lays them out, from what it has laid out before. */
const placesOf = keepingPlaces(elkPlaces);

const names = (pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.map(([from, to]) => `${from} > ${to}`);

describe.each(listedMaps)('the picture of $procedure, $id', ({ items }) => {
  let picture: MapPicture = { width: 0, height: 0, nodes: [], edges: [] };
  beforeAll(async () => {
    picture = await layoutMap(items, { measure, placesOf });
  });

  it('has nothing that is cut, and nothing that touches what it does not belong to', () => {
    expect(pictureFaults(picture, measure)).toEqual([]);
  });

  it('has the nodes, arrows and answers of the list', () => {
    expect(picture.nodes.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(picture.nodes.map(({ text }) => text.join(' '))).toEqual(items.map(({ text }) => text));
    const listed = items.flatMap(({ id, exits }) => exits.map((exit) => ({ id, ...exit })));
    expect(names(picture.edges.map(({ from, to }) => [from, to]))).toEqual(
      names(listed.map(({ id, targetId }) => [id, targetId])),
    );
    expect(picture.edges.map(({ label }) => label?.lines.join(' '))).toEqual(
      listed.map(({ label }) => label),
    );
    expect(
      picture.nodes.map(({ times }) =>
        times.map(({ lines, dated }) => ({ words: lines.join(' '), dated })),
      ),
    ).toEqual(items.map(({ times }) => times));
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

  it('has boxes of one width', () => {
    expect(new Set(picture.nodes.map((node) => node.width)).size).toBe(1);
  });

  it('has arrows at right angles, from box to box', () => {
    for (const { from, to, points } of picture.edges) {
      expect(stretchesOf(points).every(({ width, height }) => width < 0.2 || height < 0.2)).toBe(
        true,
      );
      for (const [id, point] of [
        [from, points.at(0)],
        [to, points.at(-1)],
      ] as const) {
        const box = picture.nodes.find((node) => node.id === id);
        if (box === undefined || point === undefined) throw new Error(`${id} has no place`);
        const { x, y, width, height } = box;
        const offs = [point.y - y, point.y - y - height, point.x - x, point.x - x - width];
        expect(Math.min(...offs.map(Math.abs))).toBeLessThan(0.2);
      }
    }
  });

  it('has every answer nearer to its decision than to what follows', () => {
    for (const { from, label, points } of picture.edges) {
      const node = picture.nodes.find(({ id }) => id === from);
      if (label === undefined || node === undefined) continue;
      const [right, bottom] = [node.x + node.width, node.y + node.height];
      const isFromTheSide = Math.abs((points[0]?.x ?? 0) - right) < 0.2;
      const off = isFromTheSide
        ? label.x - right
        : Math.max(label.y - bottom, node.y - (label.y + label.height));
      expect(off).toBeLessThan(80);
    }
  });

  it('has every line within the height of its box', () => {
    for (const node of picture.nodes) {
      for (const { y } of placedLines(node)) {
        expect(y).toBeGreaterThan(node.y + SIZES.head - 1);
        expect(y).toBeLessThan(node.y + node.height - 4);
      }
    }
    for (const { label } of picture.edges) {
      for (const { y } of label === undefined ? [] : answerLines(label)) {
        expect(y).toBeGreaterThan((label?.y ?? 0) + SIZES.label - 3);
        expect(y).toBeLessThan((label?.y ?? 0) + (label?.height ?? 0) - 3);
      }
    }
  });
});
describe('a picture', () => {
  const items = mapList(
    aMap({
      begins: start('works'),
      works: step('enough'),
      enough: decision(['Yes', 'over'], ['No', 'works']),
      over: end(),
    }),
    { text: (text) => text, actor: () => 'worker', time: (words) => ({ words, dated: true }) },
  );

  it('comes out the same twice', async () => {
    expect(await layoutMap(items, { measure })).toEqual(await layoutMap(items, { measure }));
  });

  it('is refused where nothing of it can be read', async () => {
    const inACorner = async (graph: ElkNode): Promise<Places> => {
      const { nodes, ...found } = await elkPlaces(graph);
      return {
        ...found,
        nodes: Object.fromEntries(Object.keys(nodes).map((id) => [id, { x: 0, y: 0 }])),
      };
    };
    await expect(layoutMap(items, { measure, placesOf: inACorner })).rejects.toThrow(
      'the box "begins" lies on "works"',
    );
  });

  it('is told what is wrong with it: words that are cut, and what lies on another', async () => {
    const good = await layoutMap(items, { measure });
    expect(pictureFaults(good, measure)).toEqual([]);
    const [first, ...others] = good.nodes;
    if (first === undefined) throw new Error('there is no box');
    const cut = { ...good, nodes: [{ ...first, text: ['W'.repeat(60)] }, ...others] };
    expect(pictureFaults(cut, measure).join()).toContain('leaves the box "begins"');
    const moved = { ...good, nodes: [{ ...first, ...good.nodes[1], id: 'begins' }, ...others] };
    expect(pictureFaults(moved, measure).join()).toContain('the box "begins" lies on "works"');
    const off = { ...good, nodes: [{ ...first, x: -20 }, ...others] };
    expect(pictureFaults(off, measure).join()).toContain('the box "begins" leaves the picture');
  });

  it('is told of an answer that touches a box, an arrow or another answer', async () => {
    const good = await layoutMap(items, { measure });
    const box = good.nodes.find(({ id }) => id === 'over');
    const to = ({ x, y }: { x: number; y: number }): MapPicture => ({
      ...good,
      edges: good.edges.map((edge): PictureEdge => {
        const { label } = edge;
        return label?.lines[0] === 'Yes' ? { ...edge, label: { ...label, x, y } } : edge;
      }),
    });
    const no = good.edges.find(({ label }) => label?.lines[0] === 'No');
    const corner = no?.points[1];
    if (box === undefined || no?.label === undefined || corner === undefined) {
      throw new Error('a part of the picture is missing');
    }
    expect(pictureFaults(to(box), measure).join()).toContain('touches the box "over"');
    expect(pictureFaults(to(no.label), measure).join()).toContain('touch');
    expect(pictureFaults(to(corner), measure).join()).toContain(
      'touches the arrow from "enough" to "works"',
    );
  });
});

describe('text', () => {
  it('is 14 px or more at natural size', () => {
    expect(Math.min(SIZES.text, SIZES.head, SIZES.label)).toBeGreaterThanOrEqual(14);
  });

  it('is measured in the site’s own font, kerning included', () => {
    const whole = measure('AV', 1000, 'regular');
    const parts = measure('A', 1000, 'regular') + measure('V', 1000, 'regular');
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(parts);
    expect(measure('AV', 1000, 'bold')).toBeGreaterThan(whole);
    expect(measure('AV', 14, 'regular')).toBeCloseTo((whole * 14) / 1000);
  });

  it('is refused where the site’s font lacks a character', () => {
    expect(() => measure('one → two', 15, 'regular')).toThrow('has “→”');
  });

  const widthOf = (line: string): number => measure(line, 15, 'regular');

  it('is wrapped between words, and within a word only where it must be', () => {
    const lines = wrap('support that goes on for a while', 100, widthOf);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('support that goes on for a while');
    const long = wrap('a Donaudampfschifffahrtsgesellschaft', 100, widthOf);
    expect(long.join('')).toBe('aDonaudampfschifffahrtsgesellschaft');
    for (const line of [...lines, ...long]) expect(widthOf(line) * SLACK).toBeLessThanOrEqual(100);
    expect(wrap('', 100, widthOf)).toEqual([]);
  });

  it('of an answer is wrapped into lines of much the same length, no more of them', () => {
    const text = 'The child or young person does not meet the threshold';
    const even = wrapEvenly(text, 250, widthOf).map(widthOf);
    const plain = wrap(text, 250, widthOf).map(widthOf);
    expect(even).toHaveLength(plain.length);
    const spread = (widths: readonly number[]): number => Math.max(...widths) - Math.min(...widths);
    expect(spread(even)).toBeLessThanOrEqual(spread(plain));
    expect(wrapEvenly('Yes', 250, widthOf)).toEqual(['Yes']);
  });
});
