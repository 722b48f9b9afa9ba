import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/** A section page: `content/<procedure>/sections/<section>.mdx`. Its id is `<procedure>/<section>`. */
const sections = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/sections/*.mdx',
    generateId: ({ entry }) => entry.replace('/sections/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** Our own title, in sentence case. */
    title: z.string().min(1),
    /** The document's own number and heading. */
    source: z.string().min(1),
    /** The document's own number, as citations give it. */
    ref: z.string().min(1),
    /** What the section does, in a line. */
    summary: z.string().min(1),
    /** Whom it is for. */
    for: z.string().min(1),
    /** Words that staff search for. */
    aliases: z.array(z.string()).default([]),
  }),
});

export const collections = { sections };
