import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about missing from education, and Behaviour and Inclusion Panels that are not time. */
export const inclusionPanelsFigures = {} as const satisfies Record<string, Figure<SectionId>>;
