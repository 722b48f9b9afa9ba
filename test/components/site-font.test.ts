import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { siteFontWidth } from '../../src/components/map/site-font.ts';

const require = createRequire(import.meta.url);

/** The whole line as the font itself lays it out, in its units. */
function wholeLine(cut: '400' | '700'): (text: string) => number {
  const name = `atkinson-hyperlegible-next-latin-${cut}-normal.woff2`;
  const file = require.resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`);
  const font = fontkit.create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} holds several fonts`);
  return (text) => font.layout(text).advanceWidth / font.unitsPerEm;
}

/** Words that are printed on maps, and what no record has: spaces at the ends, two together, a line of one letter. */
const lines = [
  '',
  ' ',
  'A',
  ' To  AVOID a Yes – “Type” ',
  ...library.flatMap(({ processMaps }) =>
    Object.values(processMaps).flatMap(({ nodes }) => Object.values(nodes).map(({ text }) => text)),
  ),
];

it.each([
  ['regular', wholeLine('400')],
  ['bold', wholeLine('700')],
] as const)('a line of words in the %s cut is as wide as the font lays it out', (weight, whole) => {
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of lines.filter((_, at) => at < 10 || at % 5 === 0)) {
    expect(siteFontWidth(line, 1, weight), line).toBeCloseTo(whole(line), 9);
  }
});

it('a character that the font lacks is told', () => {
  for (const character of ['漢', '→']) {
    expect(() => siteFontWidth(`a ${character} b`, 16, 'regular')).toThrow(
      `“a ${character} b” has “${character}”`,
    );
  }
});
