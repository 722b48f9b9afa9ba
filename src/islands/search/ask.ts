import { inSite } from '../kit/in-site.ts';
import { scriptAddress } from '../kit/script-address.ts';
import type { Found } from './found.ts';
import type { Answer, Outcome, Query, Question } from './question.ts';
import workerFile from './search-worker.ts?worker&url';

let worker: Worker | undefined;
let turns = 0;
/** Told of each outcome of a question; the last one is any but `first`. */
type Tell = (outcome: Outcome) => void;

const waiting = new Map<number, Tell>();

/** The next question begins anew: a worker remembers a script that did not come. */
function stop(): void {
  worker?.terminate();
  worker = undefined;
  for (const tell of waiting.values()) tell({ kind: 'failed', lost: 'index' });
  waiting.clear();
}

function start(): Worker {
  // Firefox has had them since 114, and every browser of the floor has.
  // eslint-disable-next-line baseline-js/use-baseline
  const made = new Worker(scriptAddress(inSite(workerFile)), { type: 'module' });
  made.addEventListener('error', stop);
  made.addEventListener('message', ({ data: { turn, outcome } }: MessageEvent<Answer>) => {
    waiting.get(turn)?.(outcome);
    if (outcome.kind === 'first') return;
    waiting.delete(turn);
    if (outcome.kind === 'failed' && outcome.lost === 'index') stop();
  });
  return made;
}

/**
 * Searches, or only loads the index where there is no query; what went wrong is told in the outcome. `first` is told what is
 * found before everything is searched.
 */
export function askIndex(query?: Query, first?: (found: Found) => void): Promise<Outcome> {
  turns += 1;
  const question: Question = { turn: turns, query };
  return new Promise((resolve) => {
    waiting.set(question.turn, (outcome) => {
      if (outcome.kind === 'first') first?.(outcome.found);
      else resolve(outcome);
    });
    try {
      worker ??= start();
      worker.postMessage(question);
    } catch {
      stop();
    }
  });
}
