import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about Full Circle that are not time. */
export const fullCircleFigures = {} as const satisfies Record<string, Figure<SectionId>>;
