import { arialWidth } from './arial-widths.ts';
import type { Weight } from './arial-widths.ts';

/** What a fallback font may add to Arial's widths. */
export const SLACK = 1.08;

/** The width in pixels that a line of text is given, slack included. */
export function lineWidth(text: string, size: number, weight: Weight = 'regular'): number {
  return arialWidth(text, size, weight) * SLACK;
}

/**
 * Text in lines that fit a width in pixels, broken between words. A word that is wider than the line is broken
 * within, so that no line ever leaves its box.
 */
export function wrap(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
): readonly string[] {
  const fits = (line: string): boolean => lineWidth(line, size, weight) <= width;
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
