import { describe, expect, it } from 'vitest';
import { library } from '../../../content/index.ts';
import { checkEventGraph, eventLinks } from '../../../src/timescale/plan/event-graph.ts';
import type { Timescale } from '../../../src/timescale/record/record.ts';
import { events } from '../../fixtures/sample/procedure.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';

function rule(from: string, done: string): Timescale {
  return { ...timescales['allocate-worker'], readings: [{ counts: { from } }], done };
}

describe('the event graph', () => {
  it('is sound in a procedure of many rules', () => {
    expect(checkEventGraph(timescales, events)).toEqual([]);
  });

  it.each(library.map((procedure) => [procedure.id, procedure] as const))(
    'is sound in %s',
    (_, procedure) => {
      expect(checkEventGraph(procedure.timescales, procedure.events)).toEqual([]);
    },
  );

  it('names an event that is not listed, with the mend', () => {
    const [counted, done] = checkEventGraph({ visit: rule('pannel', 'visited') }, { panel: {} });
    expect(counted).toBe(
      'Timescale "visit" counts from the unknown event "pannel". Add it to the procedure\'s events or use one of: panel.',
    );
    expect(done).toContain('has as its "done" the unknown event "visited"');
  });

  it('lists every event that there is, in the mend', () => {
    const [message] = checkEventGraph({ visit: rule('pannel', 'visit') }, { panel: {}, visit: {} });
    expect(message).toContain('use one of: panel, visit.');
  });

  it('tells for each event of a rule whether it is counted back from', () => {
    const either: Timescale = {
      ...timescales['allocate-worker'],
      readings: [{ counts: { from: 'request' } }, { counts: { before: 'panel' } }],
      done: 'checked',
    };
    const common = { timescale: 'either', to: 'checked', by: 'done' };
    expect(eventLinks({ either })).toEqual([
      { ...common, from: 'request', back: false },
      { ...common, from: 'panel', back: true },
    ]);
  });

  it('finds nothing amiss in a rule that counts from no event', () => {
    const timeless: Timescale = {
      ...timescales['daily-drop-in'],
      kind: 'prompt',
      stated: { words: 'at once' },
    };
    const daily: Timescale = timescales['daily-drop-in'];
    expect(checkEventGraph({ timeless, daily }, {})).toEqual([]);
  });

  it('checks the events of prompts as well', () => {
    const prompt: Timescale = {
      ...timescales['consent-before-request'],
      counts: { before: 'a-request' },
    };
    expect(checkEventGraph({ prompt }, events)).toEqual([expect.stringContaining('"a-request"')]);
  });

  it('tells a circle once, with its records', () => {
    const circle = { one: rule('b', 'c'), two: rule('c', 'a'), three: rule('a', 'b') };
    expect(checkEventGraph(circle, { a: {}, b: {}, c: {} })).toEqual([
      'The events a → b → c → a wait for each other (timescales "three", "one", "two"). Count one of these from another event, or take its "done" away.',
    ]);
  });

  it('leaves what only leads into a circle out of it, and begins with the first id', () => {
    const circle = {
      in: rule('start', 'b'),
      one: rule('b', 'a'),
      two: rule('a', 'c'),
      three: rule('c', 'b'),
    };
    expect(checkEventGraph(circle, { start: {}, a: {}, b: {}, c: {} })).toEqual([
      expect.stringMatching(/^The events a → c → b → a wait .*"two", "three", "one"\)/),
    ]);
  });

  it('finds an event that waits for itself', () => {
    expect(checkEventGraph({ own: rule('a', 'a') }, { a: {} })).toEqual([
      expect.stringContaining('a → a'),
    ]);
  });
});
