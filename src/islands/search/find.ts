import { KIND_IDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';
import { namedProcedures } from '../../search/named-procedure.ts';
import type { CalledProcedure, NamedProcedure } from '../../search/named-procedure.ts';
import { plainWords, searchesFor, tellingWords } from '../../search/query.ts';
import type { Searches, Spelling } from '../../search/query.ts';
import { kindBonus, mergeRankings, nameBonus, TITLE_BONUS } from '../../search/ranking.ts';
import type { Ranked } from '../../search/ranking.ts';
import { answersOrNone, NO_ANSWERS } from './answers.ts';
import type { Found, Hit } from './found.ts';
import { asPage, hitOf, listedUnder, namesOf } from './hits.ts';
import { firstAnswers } from './first-answers.ts';
import { byNumber } from './numbered.ts';
import type { Fragment, SearchIndex } from './pagefind.ts';
import { rankedLists } from './ranked-lists.ts';
import type { FoundList } from './ranked-lists.ts';

/** Hits loaded for a ranking of everything, and as many more of each kind. */
const LOADED = 12;
/** Where a query has one telling word or two, more pages hold them: the one that is called so must be among them. */
const LOADED_FOR_FEW_WORDS = 36;
const FEW_WORDS = 2;
const LOADED_OF_EACH_KIND = 5;

/** Which hits are loaded: those of one kind, at most so many, or the best of everything. */
export interface Wanted {
  readonly only: Kind | undefined;
  readonly most: number;
  readonly spelling: Spelling;
}

/** A query whose spelling is mended, and the procedures that it names. */
interface Query {
  readonly words: string;
  readonly named: readonly NamedProcedure[];
}

interface Scored {
  readonly hit: Hit;
  readonly score: number;
}

function chosen(
  ranking: readonly Ranked[],
  kindOf: (id: string) => Kind,
  { only, most }: Wanted,
  query: string,
): ReadonlySet<string> {
  const ids = ranking.map(({ id }) => id);
  if (only !== undefined) return new Set(ids.filter((id) => kindOf(id) === only).slice(0, most));
  const ofEach = KIND_IDS.flatMap((kind) =>
    ids.filter((id) => kindOf(id) === kind).slice(0, LOADED_OF_EACH_KIND),
  );
  const best = tellingWords(query).length <= FEW_WORDS ? LOADED_FOR_FEW_WORDS : LOADED;
  return new Set([...ids.slice(0, best), ...ofEach]);
}

async function listsOf(
  index: SearchIndex,
  searches: Searches,
  named: readonly NamedProcedure[],
  spelling: Spelling,
): Promise<readonly FoundList[]> {
  const lists = [...(await rankedLists(index, searches))];
  for (const { procedure, rest } of named) {
    const asked = searchesFor(rest, index.vocabulary, spelling);
    lists.push(...(await rankedLists(index, asked, procedure)));
  }
  return lists;
}

/** A loaded page with what its names add to its rank. */
function scored(fragment: Fragment, kind: Kind, rank: number, { words, named }: Query): Scored {
  const hit = hitOf(fragment, kind);
  const asked = named.filter(({ procedure }) => procedure === hit.procedure);
  const wordings = [words, ...asked.map(({ rest }) => rest)];
  const bonus = Math.max(...wordings.map((text) => nameBonus(text, namesOf(fragment, hit))));
  return {
    hit: {
      ...(bonus >= TITLE_BONUS ? asPage(fragment, hit) : hit),
      ...listedUnder(fragment, wordings),
    },
    score: rank + bonus + kindBonus(words, kind),
  };
}

interface Loaded {
  readonly hits: readonly Hit[];
  readonly lost: number;
}

/** Loads pages, each once more where it does not come. Throws where none comes. */
async function hitsOf(
  lists: readonly FoundList[],
  ranking: readonly Ranked[],
  kindOf: (id: string) => Kind,
  query: Query,
): Promise<Loaded> {
  const pages = new Map(lists.flatMap(({ results }) => results.map((page) => [page.id, page])));
  const loading = ranking.flatMap(({ id, score }) => {
    const page = pages.get(id);
    if (page === undefined) return [];
    const fragment = page.data().catch(() => page.data());
    return [fragment.then((loaded) => scored(loaded, kindOf(id), score, query))];
  });
  const settled = await Promise.allSettled(loading);
  const loaded = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  if (loading.length > 0 && loaded.length === 0) throw new Error('No page that was found loaded.');
  return {
    hits: [...loaded].sort((a, b) => b.score - a.score).map(({ hit }) => hit),
    lost: loading.length - loaded.length,
  };
}

const NO_COUNT: Readonly<Record<Kind, number>> = {
  section: 0,
  timescale: 0,
  'case plan': 0,
  'process map': 0,
  check: 0,
  duty: 0,
  role: 0,
  'open question': 0,
  glossary: 0,
  page: 0,
};

function countsOf(kinds: readonly Kind[]): Readonly<Record<Kind, number>> {
  const counts = { ...NO_COUNT };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** The wordings that found something, as they are told. */
const alsoSearched = (lists: readonly FoundList[], { rewordings }: Searches): readonly string[] =>
  rewordings.filter((wording) =>
    lists.some(({ text, results }) => text === wording && results.length > 0),
  );

/**
 * Searches for a query in its own words and in the trade's; the counts are of everything, whichever hits are wanted.
 * Where the query names one of the `procedures`, its answers come first; a section that it names by number stands before
 * all others.
 */
export async function find(
  index: SearchIndex,
  typed: string,
  wanted: Wanted,
  procedures: readonly CalledProcedure[],
): Promise<Found> {
  const { kindOf, vocabulary } = index;
  const numbered = await byNumber(typed, procedures);
  const searches = searchesFor(numbered.rest, vocabulary, wanted.spelling);
  const words = searches.mended;
  const query: Query = { words, named: namedProcedures(words, procedures) };
  const lists = words === '' ? [] : await listsOf(index, searches, query.named, wanted.spelling);
  const ranking = mergeRankings(lists);
  const load = chosen(ranking, kindOf, wanted, words);
  const wantedPages = ranking.filter(({ id }) => load.has(id));
  const { hits, lost } = await hitsOf(lists, wantedPages, kindOf, query);
  const isEverything = wanted.only === undefined;
  const own = isEverything || wanted.only === 'section' ? numbered.hits : [];
  const found = isEverything && words !== '' ? await answersOrNone(words, procedures) : NO_ANSWERS;
  const answers = isEverything ? [...own, ...firstAnswers(found.answers, hits, words)] : [];
  const answered = new Set(answers.map(({ url }) => url));
  const kinds = [...numbered.hits.map(({ kind }) => kind), ...ranking.map(({ id }) => kindOf(id))];
  return {
    typed,
    mended: words === plainWords(numbered.rest) ? undefined : words,
    missing: searches.missing,
    alsoSearched: alsoSearched(lists, searches),
    only: wanted.only,
    counts: countsOf(kinds),
    total: Math.max(kinds.length, answers.length),
    lost: lost + found.lost,
    answers,
    hits: [...own, ...hits].filter(({ url }) => !answered.has(url)),
  };
}
