import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 16: figures about offsite activities that are not time. */
export const offsiteActivitiesFigures = {} as const satisfies Record<string, Figure<SectionId>>;
