import { termsOf } from './terms.ts';

/** A line of an answer is at most so long, in letters. */
const LONGEST = 240;

const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/([.?!:;]) (?=[\p{Lu}“‘(])/gu, '$1\n')
    .split('\n')
    .filter((sentence) => sentence.trim() !== '');

/** The sentence of a text that has most of the terms, the first of equals, cut where it is too long for a line. */
export function mostTelling(text: string, terms: ReadonlySet<string>): string {
  let best = '';
  let most = -1;
  for (const sentence of sentencesOf(text)) {
    const has = new Set(termsOf(sentence).filter((term) => terms.has(term))).size;
    if (has > most) [best, most] = [sentence, has];
  }
  if (best.length <= LONGEST) return best;
  return `${best.slice(0, best.lastIndexOf(' ', LONGEST))} …`;
}
