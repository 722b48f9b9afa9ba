import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about the Young Parent Programme that are not time. */
export const youngParentsFigures = {} as const satisfies Record<string, Figure<SectionId>>;
