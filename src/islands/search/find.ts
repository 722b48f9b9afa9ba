import { pageOf } from '../../search/answers/answer-index.ts';
import type { PassageTable, Postings } from '../../search/answers/answer-index.ts';
import { calledBy } from '../../search/answers/called.ts';
import { inOrder } from '../../search/answers/order.ts';
import type { Ordered } from '../../search/answers/order.ts';
import { askedTerms, questionsOf } from '../../search/answers/question.ts';
import { rankPassages } from '../../search/answers/rank.ts';
import { termsOf } from '../../search/answers/terms.ts';
import { loadTable, passagesCalled, postingsOf, shownOf } from './answer-files.ts';
import { asHit } from './answer-hit.ts';
import type { AskedQuery } from './asked-query.ts';
import { countsOf } from './found.ts';
import type { Found, Hit } from './found.ts';
import { STEP } from './step.ts';
import { atLeastOne, whatCame } from './what-came.ts';
import type { Came } from './what-came.ts';

/** What the index of records and headings says of a query. */
interface Looked {
  readonly table: PassageTable;
  readonly postings: ReadonlyMap<string, Postings>;
  readonly terms: ReadonlySet<string>;
  readonly ordered: Ordered;
  /** By page: its parts that have a good part of the question. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

async function lookUp({ words, vocabulary, procedures, named }: AskedQuery): Promise<Looked> {
  const questions = words === '' ? [] : questionsOf(words, procedures, vocabulary);
  const terms = askedTerms(questions);
  const [table, postings, called] = await Promise.all([
    loadTable(),
    postingsOf(terms),
    words === '' ? [] : passagesCalled(calledBy(words)),
  ]);
  const ranked = rankPassages(questions, { table, postings });
  const known = {
    table,
    typed: words,
    called,
    isNamed: named.length > 0,
    first: STEP,
  };
  const parts = new Map(ranked.map((each) => [pageOf(each.passage, table), each.parts]));
  return { table, postings, terms, ordered: inOrder(ranked, known), parts };
}

/** How many other headings of its page are told with a hit. */
const MOST_ALSO = 3;

/** The other headings of its page that have the words too; what does not load is not told. A duty has no heading. */
async function alsoThere(passage: number, { table, parts }: Looked): Promise<Hit['also']> {
  const others = (parts.get(pageOf(passage, table)) ?? [])
    .filter((part) => part !== passage && table.kinds[part] !== 'duty')
    .slice(0, MOST_ALSO);
  const { came } = await whatCame(others.map(shownOf));
  return came.map(({ title, url }) => ({ title, url }));
}

/** What is shown of passages. Throws where nothing of it comes. */
function hitsOf(
  passages: readonly number[],
  looked: Looked,
  { words, named }: AskedQuery,
): Promise<Came<Hit>> {
  const wordings = [words, ...named.map(({ rest }) => rest)];
  const loading = passages.map(async (passage): Promise<Hit> => {
    const [shown, also] = await Promise.all([shownOf(passage), alsoThere(passage, looked)]);
    return { ...asHit(shown, looked.terms, wordings), also };
  });
  return atLeastOne(loading);
}

/** The trade's words for the query that stand in the guide, as they are told. */
const alsoSearched = ({ searches }: AskedQuery, { postings }: Looked): readonly string[] =>
  searches.rewordings.filter((wording) =>
    termsOf(wording).every((term) => (postings.get(term)?.length ?? 0) > 0),
  );

/**
 * What answers a query, of all records and of all pages by their headings; the counts are of everything, whichever hits are
 * wanted. A section that the query names by number stands before all others, and of the others those of a procedure that
 * it names. Throws where a part of the index does not load.
 */
export async function find(query: AskedQuery): Promise<Found> {
  const { wanted, numbered, told } = query;
  const looked = await lookUp(query);
  const { table, ordered } = looked;
  const kindOf = (passage: number) => table.kinds[passage] ?? 'page';
  const { only, most } = wanted;
  const isWanted = (passage: number): boolean => only === undefined || kindOf(passage) === only;
  const passages = ordered.passages.filter(isWanted).slice(0, most);
  const { came: hits, lost } = await hitsOf(passages, looked, query);
  const own = only === undefined || only === 'section' ? numbered : [];
  const ownUrls = new Set(own.map(({ url }) => url));
  const all = [...own, ...hits.filter(({ url }) => !ownUrls.has(url))];
  const answers = only === undefined ? all.slice(0, own.length + ordered.answers) : [];
  const kinds = [...numbered.map(({ kind }) => kind), ...ordered.passages.map(kindOf)];
  return {
    ...told,
    alsoSearched: alsoSearched(query, looked),
    only,
    counts: countsOf(kinds),
    total: kinds.length,
    lost,
    answers,
    hits: all.slice(answers.length),
  };
}
