import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../search/kinds.ts';
import { plainWords } from '../../search/query.ts';
import { find } from './find.ts';
import type { Found } from './found.ts';
import { loadIndex } from './pagefind.ts';
import type { Service } from './service.ts';

/** How many hits of one kind are shown at first, and how many more at each press. */
export const STEP = 20;

/** How long nothing is typed before it is searched, in milliseconds. */
const PAUSE = 220;

/** What of the hits is shown: one kind, of which at most so many, or everything. */
interface View {
  readonly only: Kind | undefined;
  readonly most: number;
  /** A query that is to be searched as it is typed, its spelling left alone. */
  readonly asTyped: string | undefined;
}

/** Where a search stands. */
export type SearchState =
  | { readonly kind: 'idle' | 'searching' | 'failed' }
  | { readonly kind: 'found'; readonly found: Found };

/** A search and the ways to move it. */
export interface SearchControl {
  readonly state: SearchState;
  readonly view: View;
  readonly box: RefObject<HTMLInputElement>;
  /** Searches for what stands in the box now. */
  readonly show: (view: View) => void;
  /** Something was typed: it is searched once nothing more is. */
  readonly typed: () => void;
}

const EVERYTHING: View = { only: undefined, most: STEP, asTyped: undefined };

/** Answers only the latest question: an earlier one that comes later changes nothing. */
function useFound(
  box: RefObject<HTMLInputElement>,
  services: readonly Service[],
): readonly [SearchState, (view: View) => Promise<void>] {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const latest = useRef(0);
  const ask = async (view: View): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const show = (next: SearchState): void => {
      if (turn === latest.current) setState(next);
    };
    const query = box.current?.value ?? '';
    if (plainWords(query) === '') {
      show({ kind: 'idle' });
      return;
    }
    setState((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
    try {
      const spelling = view.asTyped === query ? 'as typed' : 'mended';
      const found = await find(await loadIndex(), query, { ...view, spelling }, services);
      show({ kind: 'found', found });
    } catch {
      show({ kind: 'failed' });
    }
  };
  return [state, ask];
}

/**
 * Holds a search: what is typed stays in the box, which is uncontrolled, so that what was typed before the script woke up
 * is searched as well.
 */
export function useSearch(services: readonly Service[]): SearchControl {
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<number>();
  const [view, setView] = useState(EVERYTHING);
  const [state, ask] = useFound(box, services);

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
  return { state, view, box, show, typed };
}
