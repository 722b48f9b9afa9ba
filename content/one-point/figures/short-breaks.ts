import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about short breaks that are not time. */
export const shortBreaksFigures = {} as const satisfies Record<string, Figure<SectionId>>;
