import type { Section } from '../../procedure/section/index.ts';

/** Where an anchor of a section stands on the page of the whole document, which has those of every section. */
export const wholeAnchor = (section: Section, anchor: string): string => `${section.id}-${anchor}`;
