import { inSite } from '../kit/in-site.ts';
import type { Answer, Outcome, Query, Question } from './question.ts';
import workerFile from './search-worker.ts?worker&url';

/** What is used of Trusted Types; a worker takes a trusted address where it takes a string. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

const workerUrl = (): string => inSite(workerFile);

/** The one address of a script that this guide makes itself; the pages' policy knows no other maker. */
function makePolicy(): ReturnType<TrustedTypes['createPolicy']> | undefined {
  return window.trustedTypes?.createPolicy('search-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl()) throw new TypeError(`${url} is not the search's worker`);
      return url;
    },
  });
}

// A page may make a policy once.
let policy: ReturnType<typeof makePolicy>;
let worker: Worker | undefined;
let turns = 0;
const waiting = new Map<number, (outcome: Outcome) => void>();

/** Whatever failed, the next question begins anew: a worker remembers a script that did not come. */
function stop(): void {
  worker?.terminate();
  worker = undefined;
  for (const tell of waiting.values()) tell({ kind: 'failed' });
  waiting.clear();
}

function start(): Worker {
  policy ??= makePolicy();
  const url = workerUrl();
  const made = new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
  made.addEventListener('error', stop);
  made.addEventListener('message', ({ data: { turn, outcome } }: MessageEvent<Answer>) => {
    waiting.get(turn)?.(outcome);
    waiting.delete(turn);
    if (outcome.kind === 'failed') stop();
  });
  return made;
}

/** Searches, or only loads the index where there is no query; what went wrong is told in the outcome. */
export function askIndex(query?: Query): Promise<Outcome> {
  turns += 1;
  const question: Question = { turn: turns, query };
  return new Promise((resolve) => {
    waiting.set(question.turn, resolve);
    try {
      worker ??= start();
      worker.postMessage(question);
    } catch {
      stop();
    }
  });
}
