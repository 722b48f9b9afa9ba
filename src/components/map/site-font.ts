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

/** The fonts' own measure of a piece of a line, in its units. */
function measured(piece: string, weight: Weight, line: string): number {
  const font = fonts[weight];
  // Asked of the characters: a glyph that stands for all that are lacking names the first that was ever asked for.
  const strange = Array.from(piece).find(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  if (strange !== undefined) {
    throw new Error(`“${line}” has “${strange}”, which the site’s font lacks. Write it otherwise.`);
  }
  return font.layout(piece).advanceWidth;
}

const known = new Map<string, number>();

function pieceWidth(piece: string, weight: Weight, line: string): number {
  const key = `${weight} ${piece}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const width = measured(piece, weight, line);
  known.set(key, width);
  return width;
}

/** What a space and the kerning on both its sides add between two words. */
function jointWidth(word: string, next: string, weight: Weight, line: string): number {
  const last = word.at(-1) ?? '';
  const first = next.at(0) ?? '';
  const alone = pieceWidth(last, weight, line) + pieceWidth(first, weight, line);
  return pieceWidth(`${last} ${first}`, weight, line) - alone;
}

/**
 * The width of a line in the site's font, kerning included. Throws on a character that the font does not have: another
 * font would stand in for it, of a width that nobody has measured. A line is measured by its words, which come back in
 * line after line: the font kerns pairs of characters, and no letter reaches over a space.
 */
export const siteFontWidth: Measure = (text, size, weight) => {
  const words = text.split(' ');
  let width = 0;
  for (const [at, word] of words.entries()) {
    width += pieceWidth(word, weight, text);
    const next = words[at + 1];
    if (next !== undefined) width += jointWidth(word, next, weight, text);
  }
  return (width / fonts[weight].unitsPerEm) * size;
};
