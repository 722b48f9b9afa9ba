import type { WalkState } from '../../process-map/index.ts';
import { current } from '../../process-map/index.ts';
import type { WalkMode } from './walk-address.ts';
import { fragmentOf } from './walk-address.ts';

/** The walks that this page has opened since it was loaded. */
let walks = 0;

/** The mark that an entry of the browser's history bears: whose it is, and its place. Nothing typed is in it. */
interface Mark {
  readonly walk: string;
  readonly at: number;
}

function isMark(state: unknown): state is Mark {
  return typeof state === 'object' && state !== null && 'walk' in state && 'at' in state;
}

/**
 * A walk in the browser's own history: each move is an entry, so that the browser's Back is a step back. An entry holds
 * its address and its place; the ways themselves are in memory, and gone once the page is loaded again.
 */
export class WalkHistory {
  readonly #walk: string;
  #ways: WalkState[] = [];
  #at = -1;

  constructor() {
    walks += 1;
    this.#walk = `${String(performance.timeOrigin)}-${String(walks)}`;
  }

  /** The way that the browser's present entry stands for; undefined where another page load or a link made it. */
  find(): WalkState | undefined {
    const mark: unknown = history.state;
    if (!isMark(mark) || mark.walk !== this.#walk) return undefined;
    this.#at = mark.at;
    return this.#ways[mark.at];
  }

  /** Makes an entry for a move. */
  push(state: WalkState, mode: WalkMode): void {
    history.pushState(this.#next(state), '', fragmentOf(mode, current(state)));
  }

  /** Takes the present entry, which an address or a link has made, for this way. */
  adopt(state: WalkState): void {
    history.replaceState(this.#next(state), '');
  }

  /** Lets the present entry's address say how its step is shown. */
  show(state: WalkState, mode: WalkMode): void {
    history.replaceState(history.state, '', fragmentOf(mode, current(state)));
  }

  /** Whether the entry before the present one stands for this way. */
  comesAfter({ path }: WalkState): boolean {
    return this.#ways[this.#at - 1]?.path.join(' ') === path.join(' ');
  }

  #next(state: WalkState): Mark {
    this.#at += 1;
    this.#ways = [...this.#ways.slice(0, this.#at), state];
    return { walk: this.#walk, at: this.#at };
  }
}
