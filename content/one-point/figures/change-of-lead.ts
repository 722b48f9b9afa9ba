import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 12: figures about a change of lead professional that are not time. */
export const changeOfLeadFigures = {} as const satisfies Record<string, Figure<SectionId>>;
