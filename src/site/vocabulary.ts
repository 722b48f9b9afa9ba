import type { IndexRecord } from '../search/index-records.ts';
import { plainWords } from '../search/query.ts';
import { editDistance, isKnown, splitWord } from '../search/spelling.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', rsquo: '’', '#39': '’', nbsp: ' ' };

/** What a reader sees of a page's main part, near enough for its words. */
function visibleText(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z]+|#\d+);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}

const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => plainWords(text).split(' '))
      .filter((word) => word.length > 1 && !/^\d+$/.test(word)),
  );

/** A word as long as this lies next to another only by a slip. */
const LONG = 9;

/** Whether a word that nobody wrote but staff would type is a slip: run together ("stepdown"), or spelt otherwise. */
function isSlip(word: string, written: ReadonlySet<string>): boolean {
  if (splitWord(word, written) !== undefined) return true;
  if (word.length < LONG || isKnown(word, written)) return false;
  return [...written].some((other) => other.length >= LONG && editDistance(word, other) === 1);
}

/**
 * Every word of the index once, by which the search mends what is typed. What staff would type may hold slips, which are
 * left out, so that they are mended.
 */
export function vocabularyOf(
  pages: readonly string[],
  records: readonly Pick<IndexRecord, 'title' | 'content' | 'aliases'>[],
  asked: readonly string[],
): readonly string[] {
  const written = wordsOf([
    ...pages.map(visibleText),
    ...records.flatMap(({ title, content, aliases }) => [title, content, ...aliases]),
  ]);
  const typed = [...wordsOf(asked)].filter((word) => !isSlip(word, written));
  return [...new Set([...written, ...typed])].sort();
}
