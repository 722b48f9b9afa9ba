import type { Range, Sources } from '../timescale/index.ts';

/** A figure that is not time: an age, a caseload, a count. `words` prints it: "aged {min} to {max}", "{n} children". */
export interface Figure<Section extends string = string> {
  readonly title: string;
  readonly figure: number | Range;
  /** What is counted: "years of age", "family workers". */
  readonly unit: string;
  readonly words: string;
  /** What may be meant, where it is unclear. */
  readonly readings?: readonly string[];
  readonly sources: Sources<Section>;
}
