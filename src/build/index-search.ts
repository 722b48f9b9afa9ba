import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { isStarted, ROOT } from './project.ts';

/**
 * Writes the search index of the built site beside it. The pages say themselves what is searched: Pagefind reads
 * their `data-pagefind-*` attributes. Throws where the site is not built, or holds nothing to search.
 */
export async function indexSearch(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dist });
  if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  if (added.page_count === 0)
    throw new Error(`${dist} has no page to search: run astro build first.`);
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
  return added.page_count;
}

if (isStarted(import.meta.url)) {
  const pages = await indexSearch(join(ROOT, 'dist'));
  console.log(`Search: ${String(pages)} pages indexed`);
}
