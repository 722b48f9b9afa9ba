import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Measure, Weight } from '../../process-map/layout/index.ts';

const require = createRequire(import.meta.url);

/**
 * The cuts of the font that the site shows. They are read from its package of single weights: `fontkit` cannot set the
 * weight of the compressed variable font that browsers get, which has the same widths.
 */
const CUTS: Readonly<Record<Weight, string>> = {
  regular:
    require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2'),
  bold: require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2'),
};

function open(weight: Weight): fontkit.Font {
  const file = CUTS[weight];
  const font = fontkit.create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} holds several fonts: one is needed.`);
  return font;
}

const fonts = { regular: open('regular'), bold: open('bold') } satisfies Record<Weight, unknown>;

const known = new Map<string, number>();

/**
 * The width of a line in the site's font, kerning included. Throws on a character that the font does not have: another
 * font would stand in for it, of a width that nobody has measured.
 */
export const siteFontWidth: Measure = (text, size, weight) => {
  const key = `${weight} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before * size;
  const font = fonts[weight];
  const { glyphs, advanceWidth } = font.layout(text);
  const strange = glyphs.find(({ id }) => id === 0);
  if (strange !== undefined) {
    const character = String.fromCodePoint(...strange.codePoints);
    throw new Error(
      `“${text}” has “${character}”, which the site’s font lacks. Write it otherwise.`,
    );
  }
  const width = advanceWidth / font.unitsPerEm;
  known.set(key, width);
  return width * size;
};
