import type { IndexRecord } from '../search/index-records.ts';
import { plainWords } from '../search/query.ts';
import { splitWord } from '../search/spelling.ts';

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

/**
 * Every word of the index once, by which the search mends what is typed. What staff would type may be run together
 * ("stepdown") where pages write two words: it is left out, so that the two are searched.
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
  const typed = [...wordsOf(asked)].filter((word) => splitWord(word, written) === undefined);
  return [...new Set([...written, ...typed])].sort();
}
