import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 14: figures about performance and quality that are not time. */
export const qualityFigures = {} as const satisfies Record<string, Figure<SectionId>>;
