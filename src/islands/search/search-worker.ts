import { find } from './find.ts';
import { loadIndex } from './pagefind.ts';
import type { Answer, Outcome, Query, Question } from './question.ts';

/**
 * Searches off the page. Pagefind is WebAssembly: here it is compiled under the policy that comes with this file, and the
 * pages' own policy can bar it from every page.
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

async function outcomeOf(query: Query | undefined): Promise<Outcome> {
  if (isBarred()) return { kind: 'barred' };
  const index = await loadIndex().catch(() => undefined);
  if (index === undefined) return { kind: 'failed', lost: 'index' };
  try {
    if (query === undefined) return { kind: 'loaded' };
    const { typed, wanted, procedures } = query;
    return { kind: 'found', found: await find(index, typed, wanted, procedures) };
  } catch {
    return { kind: 'failed', lost: 'part' };
  }
}

async function answer({ turn, query }: Question): Promise<Answer> {
  return { turn, outcome: await outcomeOf(query) };
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((sent) => {
    self.postMessage(sent);
  });
});
