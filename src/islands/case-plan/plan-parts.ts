import type { PlanSource } from './plan-source.ts';
import type { PlanStart } from './props.ts';

/** A plan on the page: what is there from the first, and the rest once it has come. */
export interface PlanParts {
  readonly idPrefix: string;
  readonly start: PlanStart;
  readonly source: PlanSource | undefined;
  /** Asks for the rest once more, where it did not come. */
  readonly again: (() => void) | undefined;
}
