import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about children missing from home that are not time. */
export const missingChildrenFigures = {} as const satisfies Record<string, Figure<SectionId>>;
