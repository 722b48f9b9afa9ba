import fc from 'fast-check';
import { TOLD_KINDS, forEachKind } from '../../src/changes/kinds.ts';
import type { Line, Lines, Told } from '../../src/changes/told.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });

const line: fc.Arbitrary<Line> = fc.record(
  { title: text, said: text, min: text, max: text, words: text },
  { requiredKeys: ['words'] },
);

/** Few ids, so that two states often have some in common. */
const id = fc.constantFrom('a', 'b', 'c', 'a/one', 'a/two', '__proto__');

const lines: fc.Arbitrary<Lines> = fc
  .array(fc.tuple(id, line), { maxLength: 6 })
  .map((entries) => Object.fromEntries(entries));

/** What a procedure's records may tell: something of every kind, or nothing. */
export const told: fc.Arbitrary<Told> = fc
  .tuple(...TOLD_KINDS.map((kind) => fc.tuple(fc.constant(kind), lines)))
  .map((entries) => {
    const byKind = new Map(entries);
    return forEachKind((kind) => byKind.get(kind) ?? {});
  });

/** Nothing of any kind but what is given. */
export const toldOf = (given: Partial<Told>): Told => forEachKind((kind) => given[kind] ?? {});
