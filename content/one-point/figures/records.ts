import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 11: figures about record keeping that are not time. */
export const recordsFigures = {} as const satisfies Record<string, Figure<SectionId>>;
