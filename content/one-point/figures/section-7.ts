import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about Section 7 reports that are not time. */
export const section7Figures = {} as const satisfies Record<string, Figure<SectionId>>;
