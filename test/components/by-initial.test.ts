import { expect, it } from 'vitest';
import { byInitial } from '../../src/components/glossary/by-initial.ts';
import type { GlossaryEntry } from '../../src/procedure/index.ts';

const entry = (term: string): readonly [string, GlossaryEntry] => [
  term.toLowerCase(),
  { term, meaning: 'A term.', sources: [{ section: 'a', ref: '1' }] },
];

it('terms stand under their first letter, capital or not, a quotation mark left out', () => {
  const groups = byInitial(['allocation', 'Assessment', '“case”', 'Chronology'].map(entry));
  expect(groups.map(({ initial, entries }) => [initial, entries.length])).toEqual([
    ['A', 2],
    ['C', 2],
  ]);
});
