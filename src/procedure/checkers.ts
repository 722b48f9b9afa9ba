import type { Procedure } from './procedure.ts';

/** A page on which criteria are checked: of one service, or of several at once. */
export interface Checker {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** Every checker of a procedure: those of several services first, then each check, in the order of the records. */
export function checkersOf(
  procedure: Pick<Procedure, 'eligibility' | 'eligibilitySets'>,
): readonly Checker[] {
  return [
    ...Object.entries(procedure.eligibilitySets ?? {}),
    ...Object.entries(procedure.eligibility),
  ].map(([id, { title, summary }]) => ({ id, title, summary }));
}
