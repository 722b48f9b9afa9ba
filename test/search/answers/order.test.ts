import { expect, it } from 'vitest';
import type { PassageTable } from '../../../src/search/answers/answer-index.ts';
import { inOrder } from '../../../src/search/answers/order.ts';

/** Passages, each a page of its own, by the procedure that it is of. */
const tableOf = (procedures: readonly string[]): PassageTable => ({
  kinds: procedures.map(() => 'section'),
  procedures,
  afterPage: procedures.map(() => 0),
  lengths: procedures.map(() => 1),
  titleLengths: procedures.map(() => 1),
});

const ranked = (scores: readonly (readonly [score: number, share?: number])[]) =>
  scores.map(([score, share = 1], passage) => ({ passage, score, share, parts: [] }));

const EVEN = [[10], [9.9], [9.8], [9.7], [9.6], [2]] as const;
const table = tableOf(['a', 'a', 'a', 'b', 'a', 'c']);

it('of nearly equal answers one of each procedure comes first, and then the best of each other', () => {
  expect(
    inOrder(ranked(EVEN), { table, typed: '', called: [], isNamed: false, first: 12 }),
  ).toEqual({
    passages: [0, 3, 1, 5, 2, 4],
    answers: 3,
  });
});

it('a procedure that is named need not let others speak', () => {
  expect(
    inOrder(ranked(EVEN), { table, typed: '', called: [], isNamed: true, first: 12 }).passages,
  ).toEqual([0, 1, 2, 3, 4, 5]);
});

it('an answer that is plainly better stays before another procedure’s', () => {
  const scores = [[10], [9.9], [3]] as const;
  const own = tableOf(['a', 'a', 'b']);
  expect(
    inOrder(ranked(scores), { table: own, typed: '', called: [], isNamed: false, first: 12 })
      .passages,
  ).toEqual([0, 1, 2]);
});

it('what is called what was typed stands before all, the nearest first, two at most, a page once', () => {
  const parts = { ...tableOf(['a', 'a', 'b', 'c', 'd']), afterPage: [0, 1, 0, 0, 0] };
  const scores = [[10], [9], [8], [7], [6]] as const;
  const ordered = inOrder(
    ranked(scores).filter(({ passage }) => passage !== 1),
    {
      table: parts,
      typed: 'an exit plan',
      called: [
        [4, 9],
        [1, 12],
        [3, 12],
      ],
      isNamed: true,
      first: 12,
    },
  );
  expect(ordered).toEqual({ passages: [1, 3, 2, 4], answers: 4 });
});

it('what has a part of the words is found where what has all of them fills no list', () => {
  const own = tableOf(['a', 'a', 'a', 'a', 'a', 'a']);
  const scores = [[10, 0.1], [9], [8], [7], [6, 0.6], [5, 0.2]] as const;
  const found = (first: number) =>
    inOrder(ranked(scores), { table: own, typed: '', called: [], isNamed: true, first }).passages;
  // The first three answer, whatever they have.
  expect(found(3)).toEqual([0, 1, 2, 3]);
  expect(found(4)).toEqual([0, 1, 2, 3, 4]);
  expect(found(5)).toEqual([0, 1, 2, 3, 4, 5]);
});
