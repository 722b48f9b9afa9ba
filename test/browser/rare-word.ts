import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfTerm, isTermFile } from '../../src/search/answers/answer-index.ts';
import { termsOf } from '../../src/search/answers/terms.ts';
import { DIST } from './site.ts';

function postingsOf(term: string): number {
  const file = join(DIST, 'search', 'answers', `terms-${String(fileOfTerm(term))}.json`);
  const terms: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isTermFile(terms)) throw new Error(`${file}: is no file of terms.`);
  return terms[term]?.length ?? 0;
}

/** As long, a word is no beginning of others, nor a slip of one. */
const LONG = 12;

/** A word that one record or heading alone has: so few, that every page is searched for it as well. */
export function rareWord(): string {
  const script = readFileSync(join(DIST, 'pagefind', 'words.js'), 'utf8');
  const rare = script.split(/[^a-z]+/).find((word) => {
    const [term = '', ...others] = termsOf(word);
    return word.length >= LONG && others.length === 0 && postingsOf(term) === 1;
  });
  if (rare === undefined) throw new Error('No word of the built site stands in one place alone.');
  return rare;
}
