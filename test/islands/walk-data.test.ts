import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { mapItems } from '../../src/components/map/map-items.ts';
import { makeWalkData } from '../../src/islands/map-walk/make-walk-data.ts';
import { ruleConditions } from '../../src/procedure/index.ts';
import { statedWords } from '../../src/timescale/index.ts';

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

  it('have with each rule of a step the conditions that the step does not say', () => {
    for (const [id, map] of walks) {
      const { nodes } = makeWalkData(procedure, map, mapItems(procedure, map), () => '/');
      for (const { text, timescales, conditions } of Object.values(nodes)) {
        for (const rule of timescales) {
          const timescale = procedure.timescales[rule];
          if (timescale === undefined) throw new Error(`${id}: no rule "${rule}"`);
          const told = [timescale.title, statedWords(timescale), text, conditions?.[rule] ?? ''];
          const all = told.join(' ').toLowerCase();
          const asked = ruleConditions(procedure, timescale).join(' ').toLowerCase();
          const words = asked.split(/\P{L}+/u).filter(({ length }) => length > 2);
          expect(
            words.filter((word) => !all.includes(word)),
            `${id}: ${rule}`,
          ).toEqual([]);
        }
      }
    }
  });
});
