import { expect, it } from 'vitest';
import { forwarded } from '../../src/components/page/forwarded.ts';

const PROCEDURES = ['north-hub', 'north-hub-plus', 'south-service'];

it.each([
  ['south-service-edt', '/glossary/south-service/#south-service-edt'],
  ['north-hub', '/glossary/north-hub/'],
  ['north-hub-fis', '/glossary/north-hub/#north-hub-fis'],
  ['north-hub-plus-fis', '/glossary/north-hub-plus/#north-hub-plus-fis'],
])('the anchor #%s of the page of all procedures leads on to %s', (anchor, to) => {
  expect(forwarded('/glossary/', anchor, PROCEDURES)).toBe(to);
});

it.each(['', 'main', 'north-hubless', 'elsewhere-north-hub'])(
  '#%s leads nowhere else',
  (anchor) => {
    expect(forwarded('/glossary/', anchor, PROCEDURES)).toBeUndefined();
  },
);
