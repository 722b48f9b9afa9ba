import { exitsOf } from '../../process-map/index.ts';
import type { WalkData, WalkNode } from './walk-data.ts';

/** A way out of a step, with the number of the step that it leads to. */
export interface StepExit {
  readonly label?: string;
  readonly to: string;
  readonly number: number;
  /** It leads back to an earlier step, or to itself. */
  readonly back: boolean;
  /** The procedure does not say what happens there. */
  readonly notStated: boolean;
}

/** A step with its number in the map's list. */
export interface WalkStep {
  readonly id: string;
  readonly number: number;
  readonly node: WalkNode;
  readonly exits: readonly StepExit[];
}

/** The steps of a walk by their ids, in the order of the map's list. */
export function stepsOf({ nodes }: WalkData): ReadonlyMap<string, WalkStep> {
  const numbers = new Map(Object.keys(nodes).map((id, at) => [id, at + 1]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  return new Map(
    Object.entries(nodes).map(([id, node]) => {
      const number = numberOf(id);
      const exits = exitsOf(node).map((exit) => {
        const target = numberOf(exit.to);
        return {
          ...exit,
          number: target,
          back: target <= number,
          notStated: nodes[exit.to]?.notStated === true,
        };
      });
      return [id, { id, number, node, exits }];
    }),
  );
}
