import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { mapItems } from '../../src/components/map/map-items.ts';
import { makeWalkData } from '../../src/islands/map-walk/make-walk-data.ts';

describe.each(library)('the walks of $name', (procedure) => {
  const walks = Object.entries(procedure.processMaps);

  it('have their steps and answers in words, figures filled in', () => {
    for (const [id, map] of walks) {
      const { nodes } = makeWalkData(procedure, map, mapItems(procedure, map), () => '/');
      const said = Object.values(nodes).flatMap((node) => [
        node.text,
        ...(node.kind === 'decision' ? node.exits.map(({ label }) => label) : []),
      ]);
      expect(
        said.filter((words) => words.includes('{')),
        id,
      ).toEqual([]);
    }
  });
});
