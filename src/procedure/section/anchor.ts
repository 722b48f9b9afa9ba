import { slug } from 'github-slugger';

/** A heading's anchor, made as Astro makes those of Markdown headings. */
export function anchorOf(heading: string): string {
  return slug(heading);
}
