/**
 * Advance widths of Arial (and of Liberation Sans, which has the same) in thousandths of the type size, for the
 * printable characters from the space on. A system font cannot be measured at build time: text is wrapped by these
 * widths and given slack, and the picture asks for Arial.
 */
const ASCII: Readonly<Record<'regular' | 'bold', readonly number[]>> = {
  regular: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ],
  bold: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ],
};

const OTHERS: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '£': 556,
  é: 556,
  '–': 556,
  '‘': 278,
  '’': 278,
  '“': 500,
  '”': 500,
};

/** The widest that a character not listed here is taken to be. */
const WIDEST = 1015;

/** The two cuts of Arial that a picture sets its text in. */
export type Weight = 'regular' | 'bold';

/** The width of a line of Arial in pixels at a type size in pixels. */
export function arialWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths +=
      ASCII[weight][(character.codePointAt(0) ?? 0) - 32] ?? OTHERS[character] ?? WIDEST;
  }
  return (thousandths * size) / 1000;
}
