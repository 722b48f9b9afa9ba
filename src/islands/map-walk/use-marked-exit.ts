import { useRef, useState } from 'preact/hooks';
import type { WalkStep } from './walk-steps.ts';

/** A way, with the exit of its last step that is marked as the walk comes there. */
interface Arrival {
  readonly key: string;
  readonly path: readonly WalkStep[];
  readonly marked: number;
}

const keyOf = (path: readonly WalkStep[]): string => path.map(({ id }) => id).join(' ');

/** Coming to a step: its first exit is marked, and after a step back the one that was taken. */
function arrive(path: readonly WalkStep[], before: readonly WalkStep[]): Arrival {
  const taken = before[path.length]?.id;
  const index = path.at(-1)?.exits.findIndex(({ to }) => to === taken) ?? -1;
  return { key: keyOf(path), path, marked: Math.max(0, index) };
}

/** The exit that a clicker's "on" takes, counted from 0, and what marks another. */
export function useMarkedExit(
  path: readonly WalkStep[],
): readonly [number, (exitIndex: number) => void] {
  const arrival = useRef<Arrival>();
  const [chosen, choose] = useState<{ readonly key: string; readonly index: number }>();
  const key = keyOf(path);
  if (arrival.current?.key !== key) {
    arrival.current = arrive(path, arrival.current?.path ?? path);
  }
  const marked = chosen?.key === key ? chosen.index : arrival.current.marked;
  return [
    marked,
    (index) => {
      choose({ key, index });
    },
  ];
}
