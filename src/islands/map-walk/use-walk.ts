import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapShape, WalkState } from '../../process-map/index.ts';
import {
  back,
  begin,
  comeBack,
  current,
  isFromStart,
  openAt,
  revisit,
  take,
  takeInstead,
} from '../../process-map/index.ts';
import { markPicture } from './mark-picture.ts';
import { readFragment } from './walk-address.ts';
import { WalkHistory } from './walk-history.ts';

/** The ways to move a walk. Each move is an entry of the browser's history, and takes the focus to its heading. */
interface Moves {
  /** By an exit of the present step, counted from 0. */
  readonly take: (exitIndex: number) => void;
  readonly back: () => void;
  readonly restart: () => void;
  /** Back to a place in the path, counted from 0, to look again or to ask "what if?". */
  readonly rewind: (index: number) => void;
  /** By another exit of a step that was passed. */
  readonly takeInstead: (index: number, exitIndex: number) => void;
  /** From "what if?" back to where the walk was. */
  readonly comeBack: () => void;
}

/** A walk: where it stands, how it is shown, and the ways to move it. */
export interface Walk extends Moves {
  /** The nodes passed, the present one last. */
  readonly path: WalkState['path'];
  /** The path leads from the map's start; where it does not, an address opened the walk further on. */
  readonly fromStart: boolean;
  /** The node at which "what if?" was asked first, and to which the walk comes back. */
  readonly leftAt: string | undefined;
  /** It fills the screen. */
  readonly presenting: boolean;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly present: (presenting: boolean) => void;
}

/** Where a walk stands and how it is shown. */
interface Place {
  readonly state: WalkState;
  readonly presenting: boolean;
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return '';
  }
}

/** The place that the address names, the way there not known; the map's start where it names none. */
function placeInAddress(shape: MapShape): Place {
  const address = readFragment(shape, fragment());
  const state = address && openAt(shape, address.id);
  return { state: state ?? begin(shape), presenting: address?.mode === 'present' };
}

/** The place after the browser has gone to another entry of its history, or a link has named a step. */
function followed(shape: MapShape, past: WalkHistory, now: Place): Place {
  const found = past.find();
  if (found !== undefined) {
    // How the walk is shown is not undone by a step back.
    if (found !== now.state) past.show(found, now.presenting ? 'present' : 'step');
    return { ...now, state: found };
  }
  const address = readFragment(shape, fragment());
  if (address === undefined) return { ...now, presenting: false };
  const isHere = address.id === current(now.state);
  const state = isHere ? now.state : (openAt(shape, address.id) ?? now.state);
  past.adopt(state);
  return { state, presenting: address.mode === 'present' };
}

function movesOf(
  shape: MapShape,
  past: WalkHistory,
  state: WalkState,
  go: (next: WalkState) => void,
): Moves {
  return {
    take: (exitIndex) => {
      go(take(shape, state, exitIndex));
    },
    back: () => {
      const before = back(state);
      if (past.comesAfter(before)) history.back();
      else go(before);
    },
    restart: () => {
      go(begin(shape));
    },
    rewind: (index) => {
      go(revisit(state, index));
    },
    takeInstead: (index, exitIndex) => {
      go(takeInstead(shape, state, index, exitIndex));
    },
    comeBack: () => {
      go(comeBack(state));
    },
  };
}

/** Holds a walk, in memory alone; the address has its step's id and nothing more. */
export function useWalk(shape: MapShape): Walk {
  const [past] = useState(() => new WalkHistory());
  const [place, setPlace] = useState<Place>(() => placeInAddress(shape));
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const now = useRef(place);
  now.current = place;
  const { state, presenting } = place;

  useEffect(() => {
    past.adopt(now.current.state);
    const follow = ({ type }: Event): void => {
      const before = now.current;
      const next = followed(shape, past, before);
      if (next.state === before.state && next.presenting === before.presenting) return;
      // A link's own place keeps the focus; a step back is a move of the walk.
      moved.current = type === 'popstate';
      setPlace(next);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
      markPicture(document, []);
    };
  }, [shape, past]);

  useEffect(() => {
    markPicture(document, state.path);
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
  }, [place]);

  const go = (next: WalkState): void => {
    if (next.path.join(' ') === state.path.join(' ')) return;
    moved.current = true;
    past.push(next, presenting ? 'present' : 'step');
    setPlace({ presenting, state: next });
  };
  return {
    ...movesOf(shape, past, state, go),
    path: state.path,
    fromStart: isFromStart(shape, state),
    leftAt: state.left?.at(-1),
    presenting,
    heading,
    present: (next) => {
      moved.current = true;
      past.show(state, next ? 'present' : 'step');
      setPlace({ state, presenting: next });
    },
  };
}
