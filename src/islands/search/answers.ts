import {
  fileOfTerm,
  isPassageTable,
  isTermFile,
  SHOWN_IN_A_FILE,
} from '../../search/answers/answer-index.ts';
import type { PassageTable, Postings } from '../../search/answers/answer-index.ts';
import { isShownFile } from '../../search/answers/passage.ts';
import type { Shown } from '../../search/answers/passage.ts';
import { askedTerms, questionsOf } from '../../search/answers/question.ts';
import { rankPassages } from '../../search/answers/rank.ts';
import { mostTelling } from '../../search/answers/telling-sentence.ts';
import type { CalledProcedure } from '../../search/named-procedure.ts';
import { inSite } from '../kit/in-site.ts';
import { loadData } from '../kit/load-data.ts';
import type { Hit } from './found.ts';

/** How many answers stand before all other hits. */
const MOST_ANSWERS = 3;

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

async function postingsOf(terms: ReadonlySet<string>): Promise<ReadonlyMap<string, Postings>> {
  const pairs = [...terms].map(async (term) => {
    const file = await loadFile(`terms-${String(fileOfTerm(term))}`, isTermFile);
    return [term, file[term] ?? []] as const;
  });
  return new Map(await Promise.all(pairs));
}

async function shownOf(passage: number): Promise<Shown | undefined> {
  const file = Math.floor(passage / SHOWN_IN_A_FILE);
  const shown = await loadFile(`shown-${String(file)}`, isShownFile);
  return shown[passage % SHOWN_IN_A_FILE];
}

/** An answer as a hit: its line is the sentence of it that has most of what is asked. */
function asHit({ line, ...shown }: Shown, terms: ReadonlySet<string>): Hit {
  return { ...shown, excerpt: escaped(mostTelling(line, terms)), also: [] };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The records, and parts of pages, that answer a query, best first; `query` has its spelling mended. Throws where a file of
 * the index does not load.
 */
async function findAnswers(
  query: string,
  procedures: readonly CalledProcedure[],
): Promise<readonly Hit[]> {
  const questions = questionsOf(query, procedures);
  const terms = askedTerms(questions);
  const [table, postings] = await Promise.all([
    loadFile<PassageTable>('passages', isPassageTable),
    postingsOf(terms),
  ]);
  const best = rankPassages(questions, { table, postings }).slice(0, MOST_ANSWERS);
  const shown = await Promise.all(best.map(({ passage }) => shownOf(passage)));
  return shown.flatMap((each) => (each === undefined ? [] : [asHit(each, terms)]));
}

/** The answers to a query. */
export interface Answers {
  readonly answers: readonly Hit[];
  /** How many may be missing, because a file of theirs did not load. */
  readonly lost: number;
}

/** Where nothing is asked. */
export const NO_ANSWERS: Answers = { answers: [], lost: 0 };

/** The answers to a query, its spelling mended; where they do not load, how many may be missing. */
export async function answersOrNone(
  query: string,
  procedures: readonly CalledProcedure[],
): Promise<Answers> {
  try {
    return { answers: await findAnswers(query, procedures), lost: 0 };
  } catch {
    return { answers: [], lost: MOST_ANSWERS };
  }
}
