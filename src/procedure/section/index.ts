/** The door of the sections' prose, read from their MDX. */
export { citedIds, outline, slug } from './outline.ts';
export type { Section } from './section.ts';
export { parseSection } from './section.ts';
