import { expect, it } from 'vitest';
import type { Hit } from '../../src/islands/search/found.ts';
import { byCouncil, ownersOf } from '../../src/islands/search/owner.ts';

const service = (id: string, council: string) => ({
  id,
  name: id,
  council,
  mark: '',
  markShape: 'circle',
  markColour: 'teal',
});
const services = [
  service('first', 'Northshire'),
  service('second', 'Southshire'),
  service('third', 'Northshire'),
];

const hit = (url: string, procedure?: string): Hit => ({
  title: url,
  url,
  kind: 'section',
  excerpt: '',
  also: [],
  ...(procedure === undefined ? {} : { procedure }),
});

it('hits stand by council, each council where its best stands, its services together', () => {
  const hits = [
    hit('/a/', 'second'),
    hit('/b/', 'first'),
    hit('/compare/#visits'),
    hit('/c/', 'third'),
    hit('/roles/#second-worker'),
  ];
  expect(
    byCouncil(hits, services).map(({ service: of, hits: own }) => [
      of?.council,
      own.map(({ url }) => url),
    ]),
  ).toEqual([
    ['Southshire', ['/a/', '/roles/#second-worker']],
    ['Northshire', ['/b/', '/c/']],
    [undefined, ['/compare/#visits']],
  ]);
});

it('procedures are their council’s where they are all of it, and else their own', () => {
  expect(ownersOf(['second'], services)).toBe('Southshire');
  expect(ownersOf(['first', 'third'], services)).toBe('Northshire');
  expect(ownersOf(['third'], services)).toBe('third');
  expect(ownersOf(['second', 'third'], services)).toBe('Southshire and third');
});
