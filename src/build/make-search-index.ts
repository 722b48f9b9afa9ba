import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { library } from '../../content/index.ts';
import { indexRecords, LISTED_BY } from '../search/index-records.ts';
import type { IndexRecord } from '../search/index-records.ts';

/** Writes the search index of the built site into `dist/pagefind/`. Run after the site is built. */

const SITE = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Pagefind's own interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

const addressOf = (file: string): string =>
  `/${relative(SITE, file).split(sep).join('/')}`.replace(/index\.html$/, '');

/** Pagefind joins the words of neighbouring cells ("WhoTeam Manager"): their ends are marked, so that it does not. */
const cellsApart = (html: string): string =>
  html
    .replaceAll('</dt>', ': </dt>')
    .replace(/<\/(dd|td|th)>/g, '; </$1>')
    .replace(/([.:?!])((?:\s*<\/[a-z]+>)*); <\//g, '$1$2 </');

async function pages(): Promise<readonly string[]> {
  const entries = await readdir(SITE, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function addPage(index: PagefindIndex, file: string): Promise<readonly string[]> {
  const content = await readFile(file, 'utf8');
  if (!content.includes('data-pagefind-body')) return [];
  const { errors } = await index.addHTMLFile({
    url: addressOf(file),
    content: cellsApart(content),
  });
  return errors.map((error) => `${addressOf(file)}: ${error}`);
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
      ...(record.aliases.length > 0 ? { aliases: record.aliases.join('; ') } : {}),
    },
    filters: { kind: [record.kind], procedure: [procedure.id], council: [procedure.council.name] },
  });
  return errors.map((error) => `${record.url}: ${error}`);
}

async function write(index: PagefindIndex): Promise<readonly string[]> {
  const folder = join(SITE, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const { files, errors } = await index.getFiles();
  for (const file of files.filter(({ path }) => !UNUSED.test(path))) {
    const target = join(folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return errors;
}

async function makeSearchIndex(): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const listed = new Set<string>(LISTED_BY);
  const files = (await pages()).filter((file) => !listed.has(addressOf(file)));
  const records = indexRecords(library);
  const faults: string[] = [...errors];
  for (const file of files) faults.push(...(await addPage(index, file)));
  for (const record of records) faults.push(...(await addRecord(index, record)));
  faults.push(...(await write(index)));
  await close();
  if (faults.length > 0) throw new Error(`Search index:\n${faults.join('\n')}`);
  process.stdout.write(`Search index: ${files.length} pages, ${records.length} records.\n`);
}

await makeSearchIndex();
