import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 12: figures about step up and step down that are not time. */
export const stepUpAndDownFigures = {} as const satisfies Record<string, Figure<SectionId>>;
