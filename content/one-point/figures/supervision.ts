import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 14: figures about supervision, group learning and clinics that are not time. */
export const supervisionFigures = {} as const satisfies Record<string, Figure<SectionId>>;
