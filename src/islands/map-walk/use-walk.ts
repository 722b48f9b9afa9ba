import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapShape, WalkState } from '../../process-map/index.ts';
import {
  back,
  begin,
  current,
  jumpTo,
  rewind,
  take,
  takeInstead,
} from '../../process-map/index.ts';
import { markPicture } from './mark-picture.ts';

/** A walk and the ways to move it. Each writes the step to the address and moves the focus to its heading. */
export interface Walk {
  /** The nodes passed, the present one last. */
  readonly path: WalkState['path'];
  readonly heading: Ref<HTMLHeadingElement>;
  /** By an exit of the present step, counted from 0. */
  readonly take: (exitIndex: number) => void;
  readonly back: () => void;
  readonly restart: () => void;
  /** Back to a place in the path, counted from 0. */
  readonly rewind: (index: number) => void;
  /** By another exit of a step that was passed. */
  readonly takeInstead: (index: number, exitIndex: number) => void;
}

/** The step that the address's fragment names; empty where it names none. */
function stepInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Holds a walk, its step in the address's fragment and nothing more. A link to a step opens the walk there. */
export function useWalk(shape: MapShape): Walk {
  const [state, setState] = useState<WalkState>(() => begin(shape));
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const follow = (): void => {
      const id = stepInAddress();
      setState((now) => (id === '' || id === current(now) ? now : jumpTo(shape, now, id)));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
      markPicture(document, []);
    };
  }, [shape]);

  useEffect(() => {
    markPicture(document, state.path);
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
  }, [state]);

  const go = (next: WalkState): void => {
    moved.current = true;
    history.replaceState(history.state, '', `#${current(next)}`);
    setState(next);
  };
  return {
    path: state.path,
    heading,
    take: (exitIndex) => {
      go(take(shape, state, exitIndex));
    },
    back: () => {
      go(back(state));
    },
    restart: () => {
      go(begin(shape));
    },
    rewind: (index) => {
      go(rewind(state, index));
    },
    takeInstead: (index, exitIndex) => {
      go(takeInstead(shape, state, index, exitIndex));
    },
  };
}
