import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: figures about the Family Hub assessment that are not time. */
export const proportionateAssessmentFigures = {} as const satisfies Record<
  string,
  Figure<SectionId>
>;
