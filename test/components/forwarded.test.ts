import { expect, it } from 'vitest';
import { forwarded } from '../../src/components/page/forwarded.ts';

const PROCEDURES = ['north-hub', 'north-hub-plus', 'south-service'];

it.each([
  ['south-service-edt', '/glossary/south-service/#south-service-edt'],
  ['north-hub', '/glossary/north-hub/'],
  ['north-hub-fis', '/glossary/north-hub/#north-hub-fis'],
  ['north-hub-plus-fis', '/glossary/north-hub-plus/#north-hub-plus-fis'],
  ['2026-11-30-north-hub', '/glossary/north-hub/#2026-11-30-north-hub'],
  ['2026-11-30-north-hub-plus-duty', '/glossary/north-hub-plus/#2026-11-30-north-hub-plus-duty'],
])('the anchor #%s of the page of all procedures leads on to %s', (anchor, to) => {
  expect(forwarded('/glossary/', anchor, PROCEDURES)).toBe(to);
});

it.each(['', 'main', 'north-hubless', 'elsewhere-north-hub', '2026-11-30', '2026-11-30-guide'])(
  '#%s leads nowhere else',
  (anchor) => {
    expect(forwarded('/glossary/', anchor, PROCEDURES)).toBeUndefined();
  },
);

it('an anchor of a time leads on to the page of its year or month', () => {
  const to = (anchor: string) => forwarded('/changes/north-hub/', anchor, ['2025', '2026-11']);
  expect(to('2025-03-01-north-hub')).toBe('/changes/north-hub/2025/#2025-03-01-north-hub');
  expect(to('2026-11-30-north-hub')).toBe('/changes/north-hub/2026-11/#2026-11-30-north-hub');
  expect(to('2026-12-01-north-hub')).toBeUndefined();
});
