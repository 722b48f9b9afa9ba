import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about homeless 16 and 17 year olds that are not time. */
export const homelessYoungPeopleFigures = {} as const satisfies Record<string, Figure<SectionId>>;
