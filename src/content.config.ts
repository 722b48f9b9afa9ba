import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { frontMatterSchema } from './procedure/section/index.ts';

/** A section page: `content/<procedure>/sections/<section>.mdx`. Its id is `<procedure>/<section>`. */
const sections = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/sections/*.mdx',
    generateId: ({ entry }) => entry.replace('/sections/', '/').replace(/\.mdx$/, ''),
  }),
  schema: frontMatterSchema,
});

/** What Astro reads by itself; every other record is TypeScript and is imported. */
export const collections = { sections };
