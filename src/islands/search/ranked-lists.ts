import type { Searches } from '../../search/query.ts';
import type { PageResult, SearchIndex } from './pagefind.ts';

/** The pages that one wording finds, and what a page of it is worth. */
export interface FoundList {
  readonly text: string;
  readonly results: readonly PageResult[];
  readonly worth: number;
}

/** What a procedure that the query names has is worth more than what any other has. */
const WORTH_OF_NAMED = 3;

/** Searches the whole guide, or one procedure, in every wording of a query: a list a wording. */
export async function rankedLists(
  index: SearchIndex,
  { words, missing, rewordings, isAlias }: Searches,
  procedure?: string,
): Promise<readonly FoundList[]> {
  const scale = procedure === undefined ? 1 : WORTH_OF_NAMED;
  const lists: FoundList[] = [];
  const add = async (text: string, worth: number): Promise<void> => {
    lists.push({ text, results: await index.search(text, procedure), worth: worth * scale });
  };
  if (words.length > 0) await add(words.join(' '), missing.length > 0 ? 0.4 : 1);
  for (const wording of rewordings) await add(wording, isAlias ? 1.2 : 0.8);
  return lists;
}
