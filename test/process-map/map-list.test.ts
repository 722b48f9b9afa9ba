import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../src/process-map/graph.ts';
import { mapList } from '../../src/process-map/map-list.ts';
import type { MapNode } from '../../src/process-map/process-map.ts';
import { aMap, decision, end, start, step } from './a-map.ts';
import { listedMaps } from './library-maps.ts';

const words = {
  text: (text: string) => text.replace('{figure:workers}', '2'),
  actor: () => 'family worker',
  time: (timescale: string) => ({ words: `in the time of ${timescale}`, dated: true }),
};

describe('a map as a list', () => {
  const items = mapList(
    aMap({
      begins: start('works'),
      works: step('enough', '{figure:workers} workers do it'),
      enough: decision(['Yes', 'over'], ['No', 'works']),
      over: end(),
    }),
    words,
  );

  it('is numbered in the order of the record and says what each item is', () => {
    expect(items.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'Start'],
      [2, 'Step'],
      [3, 'Decision'],
      [4, 'End'],
    ]);
  });

  it('names who acts, and nobody at a start or an end', () => {
    expect(items.map(({ actor }) => actor)).toEqual([
      undefined,
      'family worker',
      'family worker',
      undefined,
    ]);
  });

  it('fills the texts, in the item and where another leads to it', () => {
    expect(items[1]?.text).toBe('2 workers do it');
    expect(items[0]?.exits[0]?.targetText).toBe('2 workers do it');
  });

  it('says the times that the text does not print, and no other', () => {
    const timed: MapNode = {
      kind: 'step',
      actor: 'not stated',
      text: 'Done {timescale:visit}',
      timescales: ['visit', 'call'],
      next: 'over',
      sources: [{ section: 'a-section', ref: '1' }],
    };
    const [, item] = mapList(aMap({ begins: start('works'), works: timed, over: end() }), words);
    expect(item?.timescales).toEqual(['visit', 'call']);
    expect(item?.times).toEqual([{ words: 'in the time of call', dated: true }]);
  });

  it('says where each answer leads, and which leads back', () => {
    const exits = items[2]?.exits.map(({ label, targetNumber, back }) => [
      label,
      targetNumber,
      back,
    ]);
    expect(exits).toEqual([
      ['Yes', 4, false],
      ['No', 2, true],
    ]);
  });

  it('says what leads to each item', () => {
    expect(items.map(({ reachedFrom }) => reachedFrom)).toEqual([[], [1, 3], [2], [3]]);
  });

  it('names a decision once where two of its answers lead to the same item', () => {
    const listed = mapList(
      aMap({
        begins: start('enough'),
        enough: decision(['Yes', 'over'], ['Not known', 'over'], ['No', 'works']),
        works: step('over'),
        over: end(),
      }),
      words,
    );
    expect(listed.at(-1)?.reachedFrom).toEqual([2, 3]);
  });

  it('refuses an exit that leads to no node', () => {
    expect(() => mapList(aMap({ begins: start('gone') }), words)).toThrow('"gone"');
  });
});

describe.each(listedMaps)('$procedure, $id', ({ map, items }) => {
  it('lists every node and every arrow of the record', () => {
    expect(items.map(({ id }) => id)).toEqual(Object.keys(map.nodes));
    const listed = items.flatMap(({ id, exits }) =>
      exits.map((exit) => `${id} > ${exit.targetId}`),
    );
    expect(listed).toEqual(edgesOf(map).map(({ from, to }) => `${from} > ${to}`));
  });

  it('leaves no look-up unfilled', () => {
    expect(JSON.stringify(items)).not.toMatch(/\{(timescale|figure):/);
  });

  it('tells every end that the procedure does not state', () => {
    const stated = Object.values(map.nodes).filter(
      (node) => node.kind === 'end' && node.outcome === 'not stated',
    );
    const open = items.filter(({ notStated }) => notStated);
    expect(open).toHaveLength(stated.length);
    for (const { text } of open) expect(text).toMatch(/the procedure does not say/i);
  });
});
