import { loadTable } from './answer-files.ts';
import { readQuery } from './asked-query.ts';
import type { AskedQuery } from './asked-query.ts';
import { findFurther, isFew } from './find-further.ts';
import { find } from './find.ts';
import type { Found } from './found.ts';
import { loadIndex } from './pagefind.ts';
import type { Answer, Outcome, Query, Question } from './question.ts';
import { loadWords } from './words.ts';

/**
 * Searches off the page: first records and headings, in an index of this guide's own; where they have too little, every page,
 * with Pagefind, which is ten times as much to load. Pagefind is WebAssembly: here it is compiled under the policy that
 * comes with this file, and the pages' own policy can bar it from every page.
 */

/** The smallest module that there is. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function isBarred(): boolean {
  try {
    return !(new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module);
  } catch {
    return true;
  }
}

/** Searches every page for what is not found among records and headings, after `tell` has told what is. */
async function further(
  query: AskedQuery,
  before: Found,
  tell: (outcome: Outcome) => void,
): Promise<Outcome> {
  if (before.total > 0) tell({ kind: 'first', found: before });
  if (isBarred()) return { kind: 'barred' };
  const index = await loadIndex().catch(() => undefined);
  if (index === undefined) return { kind: 'failed', lost: 'index' };
  return { kind: 'found', found: await findFurther(index, query, before) };
}

async function outcomeOf(
  query: Query | undefined,
  tell: (outcome: Outcome) => void,
): Promise<Outcome> {
  try {
    await loadWords();
  } catch {
    return { kind: 'failed', lost: 'index' };
  }
  try {
    if (query === undefined) {
      await loadTable();
      return { kind: 'loaded' };
    }
    const asked = await readQuery(query);
    const found = await find(asked);
    return isFew(found, asked) ? await further(asked, found, tell) : { kind: 'found', found };
  } catch {
    return { kind: 'failed', lost: 'part' };
  }
}

self.addEventListener('message', ({ data: { turn, query } }: MessageEvent<Question>) => {
  const tell = (outcome: Outcome): void => {
    const answer: Answer = { turn, outcome };
    self.postMessage(answer);
  };
  void outcomeOf(query, tell).then(tell);
});
