import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 13: figures about closure that are not time. */
export const closureFigures = {} as const satisfies Record<string, Figure<SectionId>>;
