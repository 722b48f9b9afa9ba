import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about Team Around the Community and Police Community Support Officers that are not time. */
export const teamAroundTheCommunityFigures = {} as const satisfies Record<
  string,
  Figure<SectionId>
>;
