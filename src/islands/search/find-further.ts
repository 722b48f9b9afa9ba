import type { Kind } from '../../search/kinds.ts';
import { searchesFor } from '../../search/query.ts';
import { kindBonus, mergeRankings, nameBonus, TITLE_BONUS } from '../../search/ranking.ts';
import type { Ranked } from '../../search/ranking.ts';
import type { AskedQuery } from './asked-query.ts';
import type { Found, Hit } from './found.ts';
import { asPage, hitOf, listedUnder, namesOf } from './hits.ts';
import type { Fragment, SearchIndex } from './pagefind.ts';
import { rankedLists } from './ranked-lists.ts';
import type { FoundList } from './ranked-lists.ts';
import { atLeastOne } from './what-came.ts';
import type { Came } from './what-came.ts';

/** Fewer hits than this, and every word of every page is searched as well. */
const FEW = 3;

/** Pages loaded at most: where more have the words, the index of records and headings has them, too. */
const MOST_LOADED = 12;

/** Whether what was found leaves room for more. */
export const isFew = ({ total }: Found, { words }: AskedQuery): boolean =>
  total < FEW && words !== '';

async function listsOf(index: SearchIndex, query: AskedQuery): Promise<readonly FoundList[]> {
  const { searches, named, vocabulary, wanted } = query;
  const lists = [...(await rankedLists(index, searches))];
  for (const { procedure, rest } of named) {
    const own = searchesFor(rest, vocabulary, wanted.spelling);
    lists.push(...(await rankedLists(index, own, procedure)));
  }
  return lists;
}

interface Scored {
  readonly hit: Hit;
  readonly score: number;
}

/** A loaded page with what its names add to its rank. */
function scored(
  fragment: Fragment,
  kind: Kind,
  rank: number,
  { words, named }: AskedQuery,
): Scored {
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

/** Loads pages, each once more where it does not come. Throws where none comes. */
async function hitsOf(
  lists: readonly FoundList[],
  ranking: readonly Ranked[],
  kindOf: (id: string) => Kind,
  query: AskedQuery,
): Promise<Came<Hit>> {
  const pages = new Map(lists.flatMap(({ results }) => results.map((page) => [page.id, page])));
  const loading = ranking.flatMap(({ id, score }) => {
    const page = pages.get(id);
    if (page === undefined) return [];
    const fragment = page.data().catch(() => page.data());
    return [fragment.then((loaded) => scored(loaded, kindOf(id), score, query))];
  });
  const { came, lost } = await atLeastOne(loading);
  return { came: [...came].sort((a, b) => b.score - a.score).map(({ hit }) => hit), lost };
}

/** Terms and open questions share a page; of any other page one hit is shown, whichever of its headings it leads to. */
const pageOf = ({ kind, url }: Hit): string =>
  kind === 'glossary' || kind === 'open question' ? url : (url.split('#')[0] ?? url);

/** The wordings that found something, as they are told. */
const alsoSearched = (lists: readonly FoundList[], { searches }: AskedQuery): readonly string[] =>
  searches.rewordings.filter((wording) =>
    lists.some(({ text, results }) => text === wording && results.length > 0),
  );

/**
 * What was found, and behind it the pages that have the words anywhere and were not found yet. Throws where a part of the
 * index does not load.
 */
export async function findFurther(
  index: SearchIndex,
  query: AskedQuery,
  before: Found,
): Promise<Found> {
  const lists = await listsOf(index, query);
  const ranking = mergeRankings(lists).slice(0, MOST_LOADED);
  const { came: hits, lost } = await hitsOf(lists, ranking, index.kindOf, query);
  const known = new Set([...before.answers, ...before.hits].map(pageOf));
  const more = hits.filter((hit) => !known.has(pageOf(hit)));
  const counts = { ...before.counts };
  for (const { kind } of more) counts[kind] += 1;
  const { only } = query.wanted;
  const wanted = more.filter(({ kind }) => only === undefined || kind === only);
  const isFirst = only === undefined && before.answers.length === 0;
  return {
    ...before,
    alsoSearched: [...new Set([...before.alsoSearched, ...alsoSearched(lists, query)])],
    counts,
    total: before.total + more.length,
    lost: before.lost + lost,
    answers: isFirst ? wanted.slice(0, FEW) : before.answers,
    hits: isFirst ? wanted.slice(FEW) : [...before.hits, ...wanted],
  };
}
