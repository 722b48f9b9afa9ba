import { mendWord } from './spelling.ts';
import type { Vocabulary } from './spelling.ts';

/** Two words that are one in the index ("safe guarding"), where one of them is none by itself. */
function joined(
  word: string,
  next: string | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  if (next === undefined || (vocabulary.has(word) && vocabulary.has(next))) return undefined;
  const one = word + next;
  return one.length > 5 && vocabulary.has(one) ? one : undefined;
}

/**
 * The words of a query as the index spells them: slips mended, words that are run together split, a word that is split
 * joined. Every word stays: one that is like nothing in the index stands as it was typed. `isRight`: words that are never
 * changed.
 */
export function mendedWords(
  words: readonly string[],
  vocabulary: Vocabulary,
  isRight: (word: string) => boolean,
): readonly string[] {
  const mended: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const one = isRight(word) ? undefined : joined(word, words[at + 1], vocabulary);
    if (one !== undefined) at += 1;
    const own = isRight(word) ? word : (mendWord(word, vocabulary) ?? word);
    mended.push(...(one ?? own).split(' '));
  }
  return mended;
}

/** A query with two of its words written as one, where the index has them as one as well: "well being", "wellbeing". */
export function joinedWordings(
  words: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  return words.slice(1).flatMap((second, at) => {
    const one = `${words[at] ?? ''}${second}`;
    if (!vocabulary.has(one)) return [];
    return [[...words.slice(0, at), one, ...words.slice(at + 2)].join(' ')];
  });
}
