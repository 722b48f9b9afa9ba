import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapShape, WalkState } from '../../process-map/index.ts';
import { begin, current, jumpTo } from '../../process-map/index.ts';
import { markPicture } from './mark-picture.ts';

export interface Walk {
  readonly state: WalkState;
  /** Moves the walk, writes the step to the address and the focus to its heading. */
  readonly go: (next: WalkState) => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The walk, its step in the address's fragment and nothing more. A link to a step opens the walk there. */
export function useWalk(shape: MapShape): Walk {
  const [state, setState] = useState<WalkState>(() => begin(shape));
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const follow = (): void => {
      const id = decodeURIComponent(location.hash.slice(1));
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
  return { state, go, heading };
}
