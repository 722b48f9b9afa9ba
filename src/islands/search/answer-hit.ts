import type { Shown } from '../../search/answers/passage.ts';
import { mostTelling } from '../../search/answers/telling-sentence.ts';
import { termsOf } from '../../search/answers/terms.ts';
import { nameTyped } from '../../search/names.ts';
import type { Hit } from './found.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words, and what stands between them. */
const WORD = /([\p{L}\p{N}][\p{L}\p{N}'’]*)/u;

/** An escaped text with the words marked whose terms are asked for. */
function marked(text: string, terms: ReadonlySet<string>): string {
  return text
    .split(WORD)
    .map((piece, at) => {
      const isAsked = at % 2 === 1 && termsOf(piece).some((term) => terms.has(term));
      return isAsked ? `<mark>${escaped(piece)}</mark>` : escaped(piece);
    })
    .join('');
}

/**
 * A passage as a hit: its line is the sentence of it that has most of what is asked. `wordings`: the query as it is asked
 * of everything and of each procedure that it names.
 */
export function asHit(
  { line, names = [], ...shown }: Shown,
  terms: ReadonlySet<string>,
  wordings: readonly string[],
): Hit {
  const under = nameTyped(names, shown.title, wordings);
  return {
    ...shown,
    ...(under === undefined ? {} : { under }),
    excerpt: marked(mostTelling(line, terms), terms),
    also: [],
  };
}
