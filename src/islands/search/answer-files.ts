import {
  fileOfTerm,
  fileOfTitle,
  isPassageTable,
  isTermFile,
  SHOWN_IN_A_FILE,
} from '../../search/answers/answer-index.ts';
import type { PassageTable, Postings } from '../../search/answers/answer-index.ts';
import type { Called } from '../../search/answers/called.ts';
import { isShownFile } from '../../search/answers/passage.ts';
import type { Shown } from '../../search/answers/passage.ts';
import { inSite } from '../kit/in-site.ts';
import { loadData } from '../kit/load-data.ts';

const loading = new Map<string, Promise<unknown>>();

/** A file of the index, fetched once; after a failure the next call tries again. */
async function loadFile<T>(name: string, isIt: (data: unknown) => data is T): Promise<T> {
  const known = loading.get(name) ?? loadData(inSite(`/search/answers/${name}.json`), isIt);
  loading.set(name, known);
  try {
    const data = await known;
    if (!isIt(data)) throw new Error(`/search/answers/${name}.json: holds something else.`);
    return data;
  } catch (error) {
    loading.delete(name);
    throw error;
  }
}

/** What the ranking knows of every passage. */
export const loadTable = (): Promise<PassageTable> =>
  loadFile<PassageTable>('passages', isPassageTable);

/** The passages that have each of the terms. */
export async function postingsOf(
  terms: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Postings>> {
  const pairs = [...terms].map(async (term) => {
    const file = await loadFile(`terms-${String(fileOfTerm(term))}`, isTermFile);
    return [term, Object.hasOwn(file, term) ? (file[term] ?? []) : []] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** The passages that bear a title, as `calledBy` has it, each with how many letters its title has in all. */
export async function passagesCalled(title: string): Promise<readonly Called[]> {
  const file = await loadFile(`titles-${String(fileOfTitle(title))}`, isTermFile);
  const numbers = Object.hasOwn(file, title) ? (file[title] ?? []) : [];
  return numbers.flatMap((passage, at): readonly Called[] =>
    at % 2 === 0 ? [[passage, numbers[at + 1] ?? 0]] : [],
  );
}

/** What is shown of a passage, its file asked for once more where it does not come. */
export async function shownOf(passage: number): Promise<Shown> {
  const name = `shown-${String(Math.floor(passage / SHOWN_IN_A_FILE))}`;
  const file = await loadFile(name, isShownFile).catch(() => loadFile(name, isShownFile));
  const shown = file[passage % SHOWN_IN_A_FILE];
  if (shown === undefined) throw new Error(`${name}: has no passage ${String(passage)}.`);
  return shown;
}
