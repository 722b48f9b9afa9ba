import { dutiesUrl } from './addresses.ts';
import { listedAt } from './chapter-parts.ts';
import type { Procedure } from './procedure.ts';

/** Where the table of a section's duties stands: with those of its chapter, or of its part of a long one. */
export const sectionDutiesUrl = (
  procedure: Pick<Procedure, 'id' | 'chapters'>,
  section: string,
): string => `${dutiesUrl(procedure.id, listedAt(procedure, section))}#${section}`;
