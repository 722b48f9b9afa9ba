/** The door of the sections' prose, read from their MDX. */
export { anchorOf } from './anchor.ts';
export { frontMatterSchema } from './front-matter.ts';
export { citedAnchor } from './cited-anchor.ts';
export { parseSection } from './parse-section.ts';
export type { Section } from './section.ts';
export { citedBy } from './section.ts';
