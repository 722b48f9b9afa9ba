import { actSectionsInFull, tellingWords } from '../../search/query.ts';
import type { Hit } from './found.ts';

/** An answer with what its hit says besides: other headings of its page, and under which name it is listed. */
function knownOf(answer: Hit, hits: readonly Hit[]): Hit {
  const hit = hits.find(({ url }) => url === answer.url);
  return hit === undefined ? answer : { ...hit, ...answer, also: hit.also };
}

/** A text by its telling words, a section of an Act written one way: "S.47" is "section 47". */
const saidBy = (text: string): string => actSectionsInFull(tellingWords(text).join(' '));

/** How many that are called what was typed stand before the answers: two councils may call theirs the same. */
const MOST_CALLED = 2;

/**
 * The answers; before them what is called what was typed, but for words that say nothing: the best of the hits that are.
 */
export function firstAnswers(
  answers: readonly Hit[],
  hits: readonly Hit[],
  words: string,
): readonly Hit[] {
  const said = saidBy(words);
  const called = hits.filter(({ title }) => saidBy(title) === said).slice(0, MOST_CALLED);
  const others = answers.filter(({ url }) => called.every((hit) => hit.url !== url));
  return [...called, ...others].map((hit) =>
    knownOf(answers.find(({ url }) => url === hit.url) ?? hit, hits),
  );
}
