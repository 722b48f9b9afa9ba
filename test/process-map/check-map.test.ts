import { describe, expect, it } from 'vitest';
import { checkMap, MOST_NODES } from '../../src/process-map/check-map.ts';
import type { MapNode } from '../../src/process-map/process-map.ts';
import { aMap, decision, end, start, step } from './a-map.ts';
import { listedMaps } from './library-maps.ts';

const where = { procedure: 'a-procedure', id: 'a-map' };
const check = (nodes: Readonly<Record<string, MapNode>>): readonly string[] =>
  checkMap(aMap(nodes), where);

/** The one message of a map with one fault. */
function onlyFault(nodes: Readonly<Record<string, MapNode>>): string {
  const faults = check(nodes);
  expect(faults).toHaveLength(1);
  return faults[0] ?? '';
}

const brokenTarget = {
  begins: start('asks'),
  asks: decision(['Yes', 'over'], ['No', 'gone']),
  over: end(),
};

describe('a sound map', () => {
  it('has no fault, with a circle that can be left', () => {
    const nodes = {
      begins: start('works'),
      works: step('enough'),
      enough: decision(['Yes', 'over'], ['No', 'works']),
      over: end(),
    };
    expect(check(nodes)).toEqual([]);
  });

  it.each(listedMaps)('$procedure, $id', ({ procedure, id, map }) => {
    expect(checkMap(map, { procedure, id })).toEqual([]);
  });
});

describe('a fault is told with file, node and mend', () => {
  it('names the file first', () => {
    const message = onlyFault(brokenTarget);
    expect(message).toMatch(/^content\/a-procedure\/process-maps\/a-map\.ts: /);
  });

  it('a target that does not exist', () => {
    expect(onlyFault(brokenTarget)).toContain(
      'node "asks" leads to "gone", which is no node of this map. Add it, or lead to one of "begins", "asks", "over".',
    );
  });

  it('no start', () => {
    expect(onlyFault({ works: step('over'), over: end() })).toContain(
      'the map has no start. Add one node of the kind "start".',
    );
  });

  it('two starts', () => {
    const nodes = { one: start('over'), two: start('over'), over: end() };
    expect(check(nodes)).toContainEqual(
      expect.stringContaining('the map has 2 starts: "one", "two". Keep one'),
    );
  });

  it('a node that cannot be reached', () => {
    expect(onlyFault({ begins: start('over'), lost: step('over'), over: end() })).toContain(
      'node "lost" cannot be reached from the start. Lead an exit of another node to it, or remove it.',
    );
  });

  it('a decision with one exit', () => {
    const nodes = { begins: start('asks'), asks: decision(['Yes', 'over']), over: end() };
    expect(onlyFault(nodes)).toContain('decision "asks" has 1 exit. Give it two or more');
  });

  it('a decision with an exit that has no label', () => {
    const nodes = {
      begins: start('asks'),
      asks: decision(['Yes', 'over'], [' ', 'over']),
      over: end(),
    };
    expect(onlyFault(nodes)).toContain(
      'decision "asks" has an exit without a label. Give each exit its answer.',
    );
  });

  it('a decision with the same label twice', () => {
    const nodes = {
      begins: start('asks'),
      asks: decision(['Yes', 'over'], ['Yes ', 'over']),
      over: end(),
    };
    expect(onlyFault(nodes)).toContain(
      'decision "asks" has two exits with the label "Yes". Give each exit a label of its own.',
    );
  });

  it('a decision that is no question', () => {
    const asks = { ...decision(['Yes', 'over'], ['No', 'over']), text: 'It is so' };
    expect(onlyFault({ begins: start('asks'), asks, over: end() })).toContain(
      'decision "asks" is not a question. End its text with a question mark.',
    );
  });

  it('no end', () => {
    expect(onlyFault({ begins: start('works'), works: step('works') })).toContain(
      'the map has no end. Add a node of the kind "end".',
    );
  });

  it('a circle that cannot be left', () => {
    const nodes = {
      begins: start('asks'),
      asks: decision(['Yes', 'over'], ['No', 'round']),
      round: step('again'),
      again: step('round'),
      over: end(),
    };
    expect(check(nodes)).toEqual([
      expect.stringContaining('no way leads from node "round" to an end.'),
      expect.stringContaining('no way leads from node "again" to an end.'),
    ]);
  });

  it('too many nodes', () => {
    const steps = Array.from({ length: MOST_NODES - 1 }, (_, at) => at);
    const nodes: Readonly<Record<string, MapNode>> = Object.fromEntries<MapNode>([
      ['begins', start('step-0')],
      ...steps.map((at) => [`step-${at}`, step(`step-${at + 1}`)] as const),
      [`step-${MOST_NODES - 1}`, end()],
    ]);
    expect(onlyFault(nodes)).toContain(
      `the map has ${MOST_NODES + 1} nodes, and ${MOST_NODES} at most can be taken in. Split it by phase`,
    );
  });

  it('an end that is not stated and does not tell', () => {
    expect(onlyFault({ begins: start('over'), over: end('not stated') })).toContain(
      'end "over" has the outcome "not stated" and does not tell the reader.',
    );
    const told = end('not stated', 'The procedure does not say what happens next.');
    expect(check({ begins: start('over'), over: told })).toEqual([]);
  });

  it('a node without text', () => {
    const nodes = { begins: start('works'), works: step('over', ' '), over: end() };
    expect(onlyFault(nodes)).toContain('node "works" has no text. Say what happens there.');
  });

  it('all faults at once', () => {
    expect(check({ lost: step('gone'), asks: decision(['', 'asks']) })).toHaveLength(5);
  });
});
