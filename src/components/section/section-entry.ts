import type { CollectionEntry } from 'astro:content';

/** A section page of a procedure, in the procedure's order. */
export interface SectionEntry {
  readonly id: string;
  readonly entry: CollectionEntry<'sections'>;
}
