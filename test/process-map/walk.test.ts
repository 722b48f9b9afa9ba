import { describe, expect, it } from 'vitest';
import type { MapShape } from '../../src/process-map/graph.ts';
import { exitsOf, shapeOf } from '../../src/process-map/graph.ts';
import type { WalkState } from '../../src/process-map/walk.ts';
import {
  back,
  begin,
  comeBack,
  current,
  isFromStart,
  openAt,
  revisit,
  rewind,
  take,
  takeInstead,
} from '../../src/process-map/walk.ts';
import { aMap, decision, end, start, step } from './a-map.ts';
import { listedMaps } from './library-maps.ts';

const map = shapeOf(
  aMap({
    begins: start('works'),
    works: step('enough'),
    enough: decision(['Yes', 'over'], ['No', 'works']),
    over: end(),
  }),
);

/** A walk from the start by these exits. */
function walked(...exits: readonly number[]): WalkState {
  return exits.reduce((state, exit) => take(map, state, exit), begin(map));
}

function at(id: string): WalkState {
  const state = openAt(map, id);
  if (state === undefined) throw new Error(`no node ${id}`);
  return state;
}

/** Every walk from the start that gives no answer of a decision twice, as far as it goes. */
function everyWalk(shape: MapShape): readonly WalkState[] {
  const walks: WalkState[] = [];
  const walkOn = (state: WalkState, taken: ReadonlySet<string>): void => {
    const node = shape.nodes[current(state)];
    const open = (node === undefined ? [] : exitsOf(node)).flatMap((_, at) => {
      const arrow = `${current(state)}:${at}`;
      return taken.has(arrow) ? [] : [{ at, arrow }];
    });
    if (open.length === 0) walks.push(state);
    for (const { at, arrow } of open) {
      const answered = node?.kind === 'decision' ? [arrow] : [];
      walkOn(take(shape, state, at), new Set([...taken, ...answered]));
    }
  };
  walkOn(begin(shape), new Set());
  return walks;
}

describe('a walk', () => {
  it('begins at the start and goes on by an exit', () => {
    const state = take(map, take(map, begin(map), 0), 0);
    expect(state.path).toEqual(['begins', 'works', 'enough']);
    expect(current(state)).toBe('enough');
  });

  it('refuses an exit that is not there', () => {
    expect(() => take(map, begin(map), 1)).toThrow('Node "begins" has no exit 1.');
    expect(() => take(map, at('over'), 0)).toThrow(RangeError);
  });

  it('goes back one step, and stays at the start', () => {
    expect(back(take(map, begin(map), 0)).path).toEqual(['begins']);
    expect(back(begin(map)).path).toEqual(['begins']);
  });

  it('goes round a circle and back the same way', () => {
    const round = walked(0, 0, 1);
    expect(round.path).toEqual(['begins', 'works', 'enough', 'works']);
    expect(back(round).path).toEqual(['begins', 'works', 'enough']);
  });

  it('goes back to any place passed', () => {
    const state = walked(0, 0, 0);
    expect(rewind(state, 1).path).toEqual(['begins', 'works']);
    expect(rewind(state, -3).path).toEqual(['begins']);
    expect(rewind(state, 9).path).toEqual(state.path);
  });

  it('asks "what if?" at a decision that has been passed, and comes back to where it was', () => {
    const state = walked(0, 0, 0);
    const asked = takeInstead(map, state, 2, 1);
    expect(asked.path).toEqual(['begins', 'works', 'enough', 'works']);
    expect(comeBack(take(map, asked, 0))).toEqual(state);
    expect(comeBack(state)).toEqual(state);
  });

  it('looks again at a place passed, and comes back', () => {
    const state = walked(0, 0, 0);
    expect(revisit(state, 1).path).toEqual(['begins', 'works']);
    expect(comeBack(revisit(state, 1))).toEqual(state);
  });

  it('comes back from several questions to the way that it left first', () => {
    const state = walked(0, 0, 0);
    const round = take(map, takeInstead(map, state, 2, 1), 0);
    const again = takeInstead(map, round, 2, 0);
    expect(again.path).toEqual(['begins', 'works', 'enough', 'over']);
    expect(comeBack(again)).toEqual(state);
    expect(comeBack(back(again))).toEqual(state);
  });

  it('is opened by an address at any step, the way there not known, and by an unknown one nowhere', () => {
    expect(openAt(map, 'over')).toEqual({ path: ['over'] });
    expect(isFromStart(map, at('over'))).toBe(false);
    expect(isFromStart(map, at('begins'))).toBe(true);
    expect(isFromStart(map, walked(0, 0, 0))).toBe(true);
    expect(take(map, at('enough'), 1).path).toEqual(['enough', 'works']);
    expect(openAt(map, 'no-such-step')).toBeUndefined();
    expect(openAt(map, 'toString')).toBeUndefined();
  });

  it('needs a start', () => {
    expect(() => begin({ nodes: { over: { kind: 'end' } } })).toThrow('The map has no start.');
  });
});

describe.each(listedMaps)('$procedure, $id', ({ map: record }) => {
  const shape = shapeOf(record);
  const walks = everyWalk(shape);

  it('every walk reaches an end, and every end has a walk', () => {
    const reached = walks.map((state) => current(state));
    expect(new Set(reached.map((id) => shape.nodes[id]?.kind))).toEqual(new Set(['end']));
    const ends = Object.keys(shape.nodes).filter((id) => shape.nodes[id]?.kind === 'end');
    expect([...new Set(reached)].sort()).toEqual(ends.sort());
  });

  it('every walk goes back to the start, step by step', () => {
    for (const walk of walks) {
      let state = walk;
      for (let length = walk.path.length; length > 1; length -= 1) {
        state = back(state);
        expect(state.path).toEqual(walk.path.slice(0, length - 1));
      }
      expect(state).toEqual(begin(shape));
    }
  });

  it('every step can be linked to', () => {
    for (const id of Object.keys(shape.nodes)) {
      expect(openAt(shape, id)).toEqual({ path: [id] });
    }
  });
});
