import { expect, it } from 'vitest';
import { citedAnchor } from '../../src/procedure/section/cited-anchor.ts';
import type { SectionHeading } from '../../src/procedure/section/section.ts';

const headings: readonly SectionHeading[] = [
  { level: 2, text: 'Step 1', anchor: 'step-1', ref: '5 step 1', line: 1 },
  { level: 3, text: 'Step 1, table', anchor: 'table', ref: '5 step 1, table', line: 2 },
  { level: 2, text: 'Ours', anchor: 'ours', line: 3 },
  { level: 2, text: '6.1', anchor: '61', ref: '6.1', line: 4 },
  { level: 2, text: '6.1a', anchor: '61a', ref: '6.1a', line: 5 },
];

it.each([
  ['5 step 1', 'step-1'],
  ['5 step 1, second bullet', 'step-1'],
  ['5 step 1, table, row 2', 'table'],
  ['6.1', '61'],
  ['6.1a', '61a'],
  ['6.1 (c)', '61'],
  ['6.1b', undefined],
  ['6.1.2', undefined],
  ['5 step 10', undefined],
  ['5', undefined],
  ['', undefined],
])('the clause “%s” stands under %s', (ref, anchor) => {
  expect(citedAnchor(headings, ref)).toBe(anchor);
});
