/** The two cuts of the site's font that a picture sets its text in. */
export type Weight = 'regular' | 'bold';

/** The width in pixels of a line of text at a type size in pixels, in the font that the picture is shown in. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** What is left free in a line for the fallback, until the site's font is there. */
export const SLACK = 1.04;

/**
 * Text in lines that fit a width in pixels, broken between words. A word that is wider than the line is broken
 * within, so that no line ever leaves its box. `widthOf` is the width of a line.
 */
export function wrap(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const fits = (line: string): boolean => widthOf(line) * SLACK <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const head = longestFitting(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

function longestFitting(word: string, fits: (line: string) => boolean): string {
  let length = word.length - 1;
  while (length > 1 && !fits(word.slice(0, length))) length -= 1;
  return word.slice(0, Math.max(1, length));
}

/** Text in as few lines as `wrap` makes, none of them much longer than another: a short label reads as one piece. */
export function wrapEvenly(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const widest = wrap(text, width, widthOf);
  let [low, high] = [width / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const lines = wrap(text, middle, widthOf);
    const isAsGood = lines.length === widest.length && lines.join(' ') === widest.join(' ');
    if (isAsGood) high = middle;
    else low = middle;
  }
  return wrap(text, high, widthOf);
}
