import type { MapShape } from '../../process-map/index.ts';

/** How a step is shown: in the page, filling the screen, or with a trainer's notes in a window of its own. */
export type WalkMode = 'step' | 'present' | 'notes';

/** What an address says of a walk: the step's id and how it is shown, and nothing else. */
export interface WalkAddress {
  readonly mode: WalkMode;
  readonly id: string;
}

const MODES: readonly WalkMode[] = ['step', 'present', 'notes'];

/** The fragment of a step: "#step-" and its id. */
export const fragmentOf = (mode: WalkMode, id: string): string => `#${mode}-${id}`;

/** The step that a fragment names, which may be the id of its place in the list; undefined where it names none. */
export function readFragment({ nodes }: MapShape, fragment: string): WalkAddress | undefined {
  const mode = MODES.find((each) => {
    const begin = fragmentOf(each, '');
    return fragment.startsWith(begin) && Object.hasOwn(nodes, fragment.slice(begin.length));
  });
  if (mode !== undefined) return { mode, id: fragment.slice(fragmentOf(mode, '').length) };
  const id = fragment.slice(1);
  return Object.hasOwn(nodes, id) ? { mode: 'step', id } : undefined;
}
