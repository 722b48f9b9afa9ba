import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 9: figures about support and the Family Hub offer that are not time. */
export const supportFigures = {} as const satisfies Record<string, Figure<SectionId>>;
