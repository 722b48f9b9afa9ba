import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about the Pre-Birth Intervention Service that are not time. */
export const preBirthFigures = {} as const satisfies Record<string, Figure<SectionId>>;
