import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asked, Procedure } from '../procedure/index.ts';
import { answerIndex, SHOWN_IN_A_FILE } from '../search/answers/answer-index.ts';
import type { Passage } from '../search/answers/passage.ts';
import { recordPassages } from '../search/answers/record-passages.ts';
import { readPage } from './page-passages.ts';

/** A searched page of the built site. */
interface Page {
  readonly url: string;
  readonly content: string;
}

/**
 * Everything that may answer a question: the records of each procedure, found by the titles of their own pages too, and the
 * other pages and their parts. What is of one procedure and one kind stands together, so that a file of what is shown has
 * what is found together.
 */
export function passagesOfSite(
  pages: readonly Page[],
  library: readonly Procedure[],
  asked: Readonly<Record<string, Asked>>,
  askedOf: ReadonlyMap<string, readonly string[]>,
): readonly Passage[] {
  const records = library.flatMap((procedure) =>
    recordPassages(procedure, asked[procedure.id] ?? {}),
  );
  const ofRecords = new Set(records.map(({ shown }) => shown.url));
  const titles = new Map<string, string>();
  const ofPages = pages.flatMap(({ url, content }) => {
    const { title, passages } = readPage(url, content, askedOf.get(url) ?? []);
    titles.set(url, title);
    return ofRecords.has(url) ? [] : passages;
  });
  const titled = records.map((record) => {
    const pageTitle = titles.get(record.shown.url);
    return pageTitle === undefined ? record : { ...record, pageTitle };
  });
  return [...ofPages, ...titled];
}

/** Writes the index of answers into `dist/search/answers`, and answers how many passages it holds. */
export async function writeAnswers(dist: string, passages: readonly Passage[]): Promise<number> {
  const folder = join(dist, 'search', 'answers');
  await mkdir(folder, { recursive: true });
  const put = (name: string, data: unknown): Promise<void> =>
    writeFile(join(folder, `${name}.json`), JSON.stringify(data));
  const { table, files, titles } = answerIndex(passages);
  await put('passages', table);
  for (const [number, file] of files.entries()) await put(`terms-${String(number)}`, file);
  for (const [number, file] of titles.entries()) await put(`titles-${String(number)}`, file);
  for (let at = 0; at < passages.length; at += SHOWN_IN_A_FILE) {
    const shown = passages.slice(at, at + SHOWN_IN_A_FILE).map((passage) => passage.shown);
    await put(`shown-${String(at / SHOWN_IN_A_FILE)}`, shown);
  }
  return passages.length;
}
