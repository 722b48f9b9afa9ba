import { describe, expect, it } from 'vitest';
import { edgesOf, startOf } from '../../src/process-map/graph.ts';
import type { ProcessMap } from '../../src/process-map/process-map.ts';
import required from '../fixtures/on-every-way.json' with { type: 'json' };
import { listedMaps } from './library-maps.ts';

/** The nodes that can be reached from the start without passing `left`. */
function reachedWithout(map: ProcessMap, left: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [startOf(map) ?? ''];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === left || reached.has(id)) continue;
    reached.add(id);
    ahead.push(...edgesOf(map).flatMap(({ from, to }) => (from === id ? [to] : [])));
  }
  return reached;
}

const endsOf = (map: ProcessMap): readonly string[] =>
  Object.entries(map.nodes).flatMap(([id, { kind }]) => (kind === 'end' ? [id] : []));

const mapOf = (procedure: string, id: string): ProcessMap | undefined =>
  listedMaps.find((listed) => listed.procedure === procedure && listed.id === id)?.map;

describe('what the source requires whatever the answer', () => {
  it.each(required)('lies on every way: $procedure, $map ($clause)', (row) => {
    const map = mapOf(row.procedure, row.map);
    expect(map, 'the map is there').toBeDefined();
    if (map === undefined) return;
    const targets = row.to ?? endsOf(map);
    expect(Object.keys(map.nodes)).toEqual(expect.arrayContaining([...row.steps, ...targets]));
    for (const step of row.steps) {
      const reached = reachedWithout(map, step);
      expect(
        targets.filter((id) => reached.has(id)),
        `reached past "${step}"`,
      ).toEqual([]);
    }
  });

  it('gives each reason why a request goes no further an end of its own', () => {
    const map = mapOf('keeping-families-together', 'service-request');
    const refusals = Object.values(map?.nodes ?? {}).flatMap((node) =>
      node.kind === 'decision' ? node.exits.filter(({ label }) => label === 'No') : [],
    );
    expect(refusals.length).toBe(3);
    expect(new Set(refusals.map(({ to }) => to)).size).toBe(3);
  });
});
