import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: figures about young carers that are not time. */
export const youngCarersFigures = {} as const satisfies Record<string, Figure<SectionId>>;
