import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { asked } from '../../content/asked.ts';
import { library } from '../../content/index.ts';
import { askedByUrl } from '../search/asked.ts';
import { indexRecords } from '../search/index-records.ts';
import type { IndexRecord } from '../search/index-records.ts';
import { joinPhrases } from '../search/phrases.ts';
import { passagesOfSite, writeAnswers } from './answers.ts';
import { tellingPagefind } from './telling-pagefind.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What of Pagefind the site does not use: its own interfaces, its worker, and what it has for other languages. */
const UNUSED = /^(?:pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.|wasm\.unknown\.)/;

/**
 * How much of the index one of its files holds, a fifth of what Pagefind takes by itself: a query loads a file for each of
 * its words. Pagefind reads it from its environment and calls it unstable; where it no longer does, the files are larger,
 * and the bench of the search tells.
 */
const SIZE_OF_INDEX_FILES = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '4000' };

interface Page {
  readonly url: string;
  readonly content: string;
}

/** The built pages that say that they are searched. */
async function searchedPages(dist: string): Promise<readonly Page[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const pages = files.map(async (entry): Promise<Page> => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(dist, file).split(sep).join('/');
    const url = `/${path}`.replace(/index\.html$/, '');
    return { url, content: await readFile(file, 'utf8') };
  });
  return (await Promise.all(pages))
    .filter(({ content }) => content.includes('data-pagefind-body'))
    .sort((a, b) => a.url.localeCompare(b.url));
}

/** Pagefind joins the words of neighbouring cells ("WhoTeam Manager"): their ends are marked, so that it does not. */
const cellsApart = (html: string): string =>
  html
    .replaceAll('</dt>', ': </dt>')
    .replace(/<\/(dd|td|th)>/g, '; </$1>')
    .replace(/([.:?!])((?:\s*<\/[a-z]+>)*); <\//g, '$1$2 </');

async function addPage(index: PagefindIndex, { url, content }: Page): Promise<readonly string[]> {
  const { errors } = await index.addHTMLFile({ url, content: cellsApart(content) });
  return errors.map((error) => `${url}: ${error}`);
}

async function addRecord(index: PagefindIndex, record: IndexRecord): Promise<readonly string[]> {
  const { procedure } = record;
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: record.content,
    language: 'en',
    meta: {
      title: record.title,
      service: `${procedure.council.name}, ${procedure.name}`,
      ...(record.aliases.length > 0 ? { aliases: joinPhrases(record.aliases) } : {}),
    },
    filters: { kind: [record.kind], procedure: [procedure.id], council: [procedure.council.name] },
  });
  return errors.map((error) => `${record.url}: ${error}`);
}

async function write(index: PagefindIndex, folder: string): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true });
  const { files, errors } = await index.getFiles();
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const isScript = path === 'pagefind.js';
    const told = isScript ? tellingPagefind(new TextDecoder().decode(content)) : content;
    await writeFile(join(folder, path), told);
  }
  return errors;
}

/**
 * Writes the search index of the built site beside it, Pagefind's of every page and the guide's own of what answers, and
 * tells how many pages and records it holds. What staff would type stands in the second alone. Pages say
 * themselves what they are (`SearchMeta.astro`); what stands among others on a page is a record of its own. Throws where
 * Pagefind refuses any of them, or where the site is not built.
 */
export async function indexSearch(dist: string): Promise<{ pages: number; records: number }> {
  const pages = await searchedPages(dist);
  if (pages.length === 0) throw new Error(`${dist} has no page to search: run astro build first.`);
  const records = indexRecords(library, asked);
  const askedOf = askedByUrl(library, asked);
  Object.assign(process.env, SIZE_OF_INDEX_FILES);
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const faults = [...errors];
  for (const page of pages) faults.push(...(await addPage(index, page)));
  for (const record of records) faults.push(...(await addRecord(index, record)));
  faults.push(...(await write(index, join(dist, 'pagefind'))));
  const shown = pages.map(({ content }) => content);
  const words = vocabularyOf(shown, records, [...askedOf.values()].flat()).join(' ');
  await writeAnswers(dist, passagesOfSite(pages, library, asked, askedOf));
  await writeFile(join(dist, 'pagefind', 'words.js'), `export default '${words}';\n`);
  await close();
  if (faults.length > 0) throw new Error(`Search index:\n${faults.join('\n')}`);
  return { pages: pages.length, records: records.length };
}
