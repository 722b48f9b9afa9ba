import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 9: figures about Family Network Meetings and engaging families that are not time. */
export const engagingFamiliesFigures = {} as const satisfies Record<string, Figure<SectionId>>;
