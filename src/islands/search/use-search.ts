import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../search/kinds.ts';
import { plainWords, saysNothing } from '../../search/query.ts';
import { askIndex } from './ask.ts';
import type { Found } from './found.ts';
import type { Outcome, Wanted } from './question.ts';
import type { Service } from './service.ts';
import { STEP } from './step.ts';

/** How long nothing is typed before it is searched, in milliseconds. */
const PAUSE = 220;

/** What of the hits is shown: one kind, of which at most so many, or everything. */
interface View {
  readonly only: Kind | undefined;
  readonly most: number;
  /** A query that is to be searched as it is typed, its spelling left alone. */
  readonly asTyped: string | undefined;
  /** A query of which the procedure that it names is not to stand first. */
  readonly alike: string | undefined;
}

/** Where a search stands. */
export type SearchState =
  | { readonly kind: 'idle' | 'searching' | 'failed' | 'barred' }
  /** What was typed has no word to search for, or none that says what is sought. */
  | { readonly kind: 'unasked'; readonly typed: string; readonly has: 'signs' | 'common words' }
  /** `further`: whether more is looked for on every page, or could not be. */
  | {
      readonly kind: 'found';
      readonly found: Found;
      readonly further: 'none' | 'coming' | 'failed' | 'barred';
    };

/** A search and the ways to move it. */
export interface SearchControl {
  readonly state: SearchState;
  /** The latest question has no answer yet, whatever is shown meanwhile. */
  readonly isWaiting: boolean;
  readonly view: View;
  readonly box: RefObject<HTMLInputElement>;
  /** Searches for what stands in the box now. */
  readonly show: (view: View) => void;
  /** Something was typed: it is searched once nothing more is. */
  readonly typed: () => void;
}

const EVERYTHING: View = { only: undefined, most: STEP, asTyped: undefined, alike: undefined };

/** How long after a failure the search is tried once more by itself, in milliseconds. */
const AGAIN = 500;

async function again(attempt: () => Promise<Outcome>): Promise<Outcome> {
  const outcome = await attempt();
  if (outcome.kind !== 'failed') return outcome;
  await new Promise((resolve) => window.setTimeout(resolve, AGAIN));
  return attempt();
}

/** What there is to say of a query that is not searched. */
function unsearched(query: string): SearchState | undefined {
  const typed = query.trim();
  if (typed === '') return { kind: 'idle' };
  if (plainWords(typed) === '') return { kind: 'unasked', typed, has: 'signs' };
  return saysNothing(typed) ? { kind: 'unasked', typed, has: 'common words' } : undefined;
}

const wantedOf = ({ only, most, asTyped, alike }: View, query: string): Wanted => ({
  only,
  most,
  spelling: asTyped === query ? 'as typed' : 'mended',
  councils: alike === query ? 'alike' : 'named first',
});

/** What is shown of an outcome; what was found before it stands, whatever became of the rest. */
function shownOf(outcome: Outcome, before: Found | undefined): SearchState {
  if (outcome.kind === 'loaded') return { kind: 'idle' };
  if (outcome.kind === 'first') return { kind: 'found', found: outcome.found, further: 'coming' };
  if (outcome.kind === 'found') return { kind: 'found', found: outcome.found, further: 'none' };
  if (before === undefined) return { kind: outcome.kind };
  return { kind: 'found', found: before, further: outcome.kind };
}

interface Asking {
  readonly state: SearchState;
  readonly isWaiting: boolean;
  readonly ask: (view: View) => Promise<void>;
}

/** Answers only the latest question: an earlier one that comes later changes nothing. */
function useFound(box: RefObject<HTMLInputElement>, services: readonly Service[]): Asking {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const [isWaiting, setWaiting] = useState(false);
  const latest = useRef(0);
  const ask = async (view: View): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const show = (next: SearchState): void => {
      if (turn !== latest.current) return;
      setState(next);
      setWaiting(next.kind === 'found' && next.further === 'coming');
    };
    const query = box.current?.value ?? '';
    const nothing = unsearched(query);
    if (nothing !== undefined) {
      show(nothing);
      return;
    }
    setWaiting(true);
    setState((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
    let before: Found | undefined;
    const outcome = await again(() =>
      askIndex({ typed: query, wanted: wantedOf(view, query), procedures: services }, (found) => {
        before = found;
        show(shownOf({ kind: 'first', found }, undefined));
      }),
    );
    show(shownOf(outcome, before));
  };
  return { state, isWaiting, ask };
}

/**
 * Holds a search: what is typed stays in the box, which is uncontrolled, so that what was typed before the script woke up
 * is searched as well.
 */
export function useSearch(services: readonly Service[]): SearchControl {
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<number>();
  const [view, setView] = useState(EVERYTHING);
  const { state, isWaiting, ask } = useFound(box, services);

  const show = (next: View): void => {
    window.clearTimeout(timer.current);
    setView(next);
    void ask(next);
  };
  const typed = (): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      show(EVERYTHING);
    }, PAUSE);
  };

  useEffect(() => {
    if ((box.current?.value ?? '') !== '') void ask(EVERYTHING);
    return () => {
      window.clearTimeout(timer.current);
    };
  }, []);
  return { state, isWaiting, view, box, show, typed };
}
