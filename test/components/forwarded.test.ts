import { expect, it } from 'vitest';
import { forwarded } from '../../src/components/page/forwarded.ts';

const PROCEDURES = ['one-point', 'one-point-plus', 'strengthening-families'];

it.each([
  ['strengthening-families-edt', '/glossary/strengthening-families/#strengthening-families-edt'],
  ['one-point', '/glossary/one-point/'],
  ['one-point-fis', '/glossary/one-point/#one-point-fis'],
  ['one-point-plus-fis', '/glossary/one-point-plus/#one-point-plus-fis'],
])('the anchor #%s of the page of all procedures leads on to %s', (anchor, to) => {
  expect(forwarded('/glossary/', anchor, PROCEDURES)).toBe(to);
});

it.each(['', 'main', 'one-pointless', 'elsewhere-one-point'])(
  '#%s leads nowhere else',
  (anchor) => {
    expect(forwarded('/glossary/', anchor, PROCEDURES)).toBeUndefined();
  },
);
