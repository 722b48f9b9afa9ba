import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 16: figures about lone working and transport that are not time. */
export const safetyAtWorkFigures = {} as const satisfies Record<string, Figure<SectionId>>;
