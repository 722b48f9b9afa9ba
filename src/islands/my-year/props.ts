import type { YearRule } from '../../calendar-file/index.ts';
import type { Occurrence } from '../../timescale/index.ts';

/** A fixed cycle of a role. */
export interface CycleRule {
  readonly rule: YearRule;
  readonly occurs: Occurrence;
  /** "weekly", with its conditions. */
  readonly words: string;
  /** The source's own strength word. */
  readonly strength: string;
  readonly url: string;
}

/** All that a role's year needs to know, as plain data. */
export interface MyYearProps {
  /** Names the file: the ids of the procedure and the role. */
  readonly fileName: string;
  readonly cycles: readonly CycleRule[];
}
