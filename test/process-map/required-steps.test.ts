import { describe, expect, it } from 'vitest';
import { edgesOf, reachableFrom, startOf } from '../../src/process-map/graph.ts';
import { listedMaps, type ListedMap } from './library-maps.ts';
import { requiredMaps, type RequiredMap } from './required-steps.ts';
import {
  endsOf,
  endsPast,
  mapOf,
  nameOfExit,
  nodesWith,
  reachedBefore,
  reachedWithout,
} from './ways.ts';

function listedOf(procedure: string, id: string): ListedMap {
  const listed = mapOf(procedure, id);
  if (listed === undefined) {
    throw new Error(`test/fixtures/${procedure}/required-steps.json names no map: "${id}".`);
  }
  return listed;
}

it('is read for every map, and for no other', () => {
  const named = (procedure: string, id: string) => `${procedure}, ${id}`;
  expect(
    requiredMaps.map(({ procedure, map }) => named(procedure, map)).toSorted(),
    'test/fixtures/<procedure>/required-steps.json has a row for each map: what the source requires of it',
  ).toEqual(listedMaps.map(({ procedure, id }) => named(procedure, id)).toSorted());
});

it('says of every step that a way may leave out when that is so', () => {
  const asked = requiredMaps.flatMap(({ onEveryWay, before }) => [...onEveryWay, ...before]);
  expect(asked.filter(({ by, unless }) => by !== undefined && unless === undefined)).toEqual([]);
  const elsewhere = requiredMaps.flatMap(({ onEveryWay }) => onEveryWay);
  expect(elsewhere.filter(({ onMap, note }) => onMap !== undefined && !note)).toEqual([]);
});

describe.each(requiredMaps.map((row) => [`${row.procedure}, ${row.map}`, row] as const))(
  'what the source requires of the map %s',
  (_, row: RequiredMap) => {
    const listed = listedOf(row.procedure, row.map);
    const here = row.onEveryWay.filter(({ onMap }) => onMap === undefined);
    const there = row.onEveryWay.flatMap((step) =>
      step.onMap === undefined ? [] : [{ ...step, onMap: step.onMap }],
    );

    it('names answers that the map has', () => {
      const exits = edgesOf(listed.map).map(nameOfExit);
      const by = [...row.onEveryWay, ...row.before].flatMap((asked) => asked.by ?? []);
      expect(by.filter((exit) => !exits.includes(exit))).toEqual([]);
    });

    it.each(here.map((step) => [step.clause, step.what, step] as const))(
      'lies on every way (%s): %s',
      (_clause, _what, step) => {
        expect(endsPast(listed, step), 'ends that are reached past it').toEqual([]);
      },
    );

    it.each(there.map((step) => [step.clause, step.what, step] as const))(
      'lies on another map (%s): %s',
      (_clause, _what, { onMap, words }) => {
        expect(nodesWith(listedOf(row.procedure, onMap), words).size).toBeGreaterThan(0);
      },
    );

    it.each(row.before.map((order) => [order.clause, order] as const))(
      'comes in its order (%s)',
      (_clause, order) => {
        expect(nodesWith(listed, [order.first]).size, 'first').toBeGreaterThan(0);
        expect(nodesWith(listed, [order.then]).size, 'then').toBeGreaterThan(0);
        expect(reachedBefore(listed, order), 'reached before it').toEqual([]);
      },
    );

    it.each(row.ends.map((end) => [end.clause, end.when, end] as const))(
      'says what follows (%s): %s',
      (_clause, _when, { at, onMap = row.map }) => {
        const { map } = listedOf(row.procedure, onMap);
        expect([...reachableFrom(map, [startOf(map) ?? ''])]).toContain(at);
      },
    );

    it.each(row.nodes.map((step) => [step.clause, step] as const))(
      'has its steps on every way (%s)',
      (_clause, { steps, to = endsOf(listed.map) }) => {
        expect(Object.keys(listed.map.nodes)).toEqual(expect.arrayContaining([...steps, ...to]));
        for (const step of steps) {
          const reached = reachedWithout(listed.map, new Set([step]));
          expect(
            to.filter((id) => reached.has(id)),
            `reached past "${step}"`,
          ).toEqual([]);
        }
      },
    );

    it.each(row.refusals ?? [])('gives %i refusals an end each', (count) => {
      const refused = edgesOf(listed.map).flatMap(({ label, to }) => (label === 'No' ? [to] : []));
      expect(refused.length).toBe(count);
      expect(new Set(refused).size).toBe(count);
    });
  },
);
