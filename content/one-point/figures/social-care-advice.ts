import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about social care advice to EHC plans, and SENDIASS that are not time. */
export const socialCareAdviceFigures = {} as const satisfies Record<string, Figure<SectionId>>;
