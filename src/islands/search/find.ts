import { KIND_IDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';
import { namedProcedures } from '../../search/named-procedure.ts';
import type { CalledProcedure } from '../../search/named-procedure.ts';
import { plainWords, searchesFor, tellingWords } from '../../search/query.ts';
import type { Searches } from '../../search/query.ts';
import { kindBonus, mergeRankings, nameBonus, TITLE_BONUS } from '../../search/ranking.ts';
import type { Names, RankedList } from '../../search/ranking.ts';
import type { Fragment, PageResult, SearchIndex, SubResult } from './pagefind.ts';

/** A heading that a hit leads to. */
export interface Place {
  readonly title: string;
  readonly url: string;
}

/** One page or record that was found. */
export interface Hit extends Place {
  readonly kind: Kind;
  /** The page that the heading stands on, where the hit leads to a heading. */
  readonly page?: string;
  readonly procedure?: string;
  /** Escaped text with the found words in `<mark>`. */
  readonly excerpt: string;
  /** Other headings of the same page. */
  readonly also: readonly Place[];
}

export interface Found {
  readonly typed: string;
  /** What was searched instead, where the spelling was mended. */
  readonly mended: string | undefined;
  /** How many pages and records match, by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly total: number;
  /** Loaded hits, best first. */
  readonly hits: readonly Hit[];
}

/** Hits loaded for a ranking of everything, and as many more of each kind. */
const LOADED = 12;
/** Where one telling word is all that a query has, more pages hold it: the one that is called so must be among them. */
const LOADED_FOR_ONE_WORD = 36;
const LOADED_OF_EACH_KIND = 5;
/** Fewer results than this, and pages that hold only some of the words are shown as well. */
const FEW = 3;
/** What a procedure that the query names has is worth more than what any other has. */
const WORTH_OF_NAMED = 3;

/** Searches the whole guide, or one procedure, in every wording; what is found is put into `pages`. */
async function rankedLists(
  index: SearchIndex,
  { words, isPart, rewordings, isAlias }: Searches,
  pages: Map<string, PageResult>,
  procedure?: string,
): Promise<readonly RankedList[]> {
  const scale = procedure === undefined ? 1 : WORTH_OF_NAMED;
  const lists: RankedList[] = [];
  const found = new Set<string>();
  const add = async (text: string, worth: number): Promise<void> => {
    const results = await index.search(text, procedure);
    for (const result of results) {
      pages.set(result.id, result);
      found.add(result.id);
    }
    lists.push({ results, worth: worth * scale });
  };
  if (words.length > 0) await add(words.join(' '), isPart ? 0.4 : 1);
  for (const wording of rewordings) await add(wording, isAlias ? 1.2 : 0.8);
  if (found.size < FEW && words.length > 1) {
    for (const word of words) await add(word, 0.5 / words.length);
  }
  return lists;
}

const weight = (part: SubResult): number =>
  part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** Headings of sections and of pages of this guide are places; a tool's page is one thing. */
function places(fragment: Fragment, kind: Kind): readonly SubResult[] {
  if (kind !== 'section' && kind !== 'page') return [];
  return fragment.sub_results
    .map((part) => ({ ...part, title: part.title.replace(/\s*#$/, '') }))
    .sort((a, b) => weight(b) - weight(a));
}

function hitOf(fragment: Fragment, kind: Kind): Hit {
  const title = fragment.meta['title'] ?? fragment.url;
  const [best, ...others] = places(fragment, kind);
  const procedure = fragment.filters['procedure']?.[0];
  const common = { kind, ...(procedure === undefined ? {} : { procedure }) };
  if (best === undefined) {
    return { ...common, title, url: fragment.url, excerpt: fragment.excerpt, also: [] };
  }
  const also = others.slice(0, 3).map((part) => ({ title: part.title, url: part.url }));
  const isPage = best.anchor === undefined || best.anchor.element === 'h1';
  const place = { title: isPage ? title : best.title, url: isPage ? fragment.url : best.url };
  const page = isPage ? {} : { page: title };
  return { ...common, ...place, ...page, excerpt: best.excerpt, also };
}

function namesOf(fragment: Fragment, hit: Hit): Names {
  const aliases = fragment.meta['aliases']?.split('; ') ?? [];
  const title = fragment.meta['title'] ?? '';
  const names = { kind: hit.kind, title, aliases };
  return hit.page === undefined ? names : { ...names, heading: hit.title };
}

/** A page whose own title was typed is the hit itself, whichever of its headings says more. */
function asPage(fragment: Fragment, hit: Hit): Hit {
  const { page, ...rest } = hit;
  if (page === undefined) return hit;
  const also = [{ title: hit.title, url: hit.url }, ...hit.also].filter(
    ({ url }) => url !== fragment.url,
  );
  return {
    ...rest,
    title: page,
    url: fragment.url,
    excerpt: fragment.excerpt,
    also: also.slice(0, 3),
  };
}

function chosen(
  ranking: readonly { id: string }[],
  kindOf: (id: string) => Kind,
  only: Kind | undefined,
  more: number,
  query: string,
): ReadonlySet<string> {
  const ids = ranking.map(({ id }) => id);
  if (only !== undefined) return new Set(ids.filter((id) => kindOf(id) === only).slice(0, more));
  const ofEach = KIND_IDS.flatMap((kind) =>
    ids.filter((id) => kindOf(id) === kind).slice(0, LOADED_OF_EACH_KIND),
  );
  const most = tellingWords(query).length === 1 ? LOADED_FOR_ONE_WORD : LOADED;
  return new Set([...ids.slice(0, most), ...ofEach]);
}

/**
 * Searches for a query in its own words and in the trade's. `only` keeps one kind, of which at most `more` hits are
 * loaded; the counts are of everything all the same. Where the query names one of the `procedures`, its answers come
 * first.
 */
export async function find(
  index: SearchIndex,
  typed: string,
  only: Kind | undefined,
  more: number,
  procedures: readonly CalledProcedure[],
): Promise<Found> {
  const pages = new Map<string, PageResult>();
  const searches = searchesFor(typed, index.vocabulary);
  const query = searches.mended;
  const named = namedProcedures(query, procedures);
  const lists = [...(await rankedLists(index, searches, pages))];
  for (const { procedure, rest } of named) {
    const asked = searchesFor(rest, index.vocabulary);
    lists.push(...(await rankedLists(index, asked, pages, procedure)));
  }
  const ranking = mergeRankings(lists);
  const load = chosen(ranking, index.kindOf, only, more, query);
  const scored = await Promise.all(
    ranking.flatMap(({ id, score }) => {
      const page = load.has(id) ? pages.get(id) : undefined;
      if (page === undefined) return [];
      return [
        page.data().then((fragment) => {
          const kind = index.kindOf(id);
          const hit = hitOf(fragment, kind);
          const asked = named.filter(({ procedure }) => procedure === hit.procedure);
          const bonus = Math.max(
            ...[query, ...asked.map(({ rest }) => rest)].map((text) =>
              nameBonus(text, namesOf(fragment, hit)),
            ),
          );
          return {
            hit: bonus >= TITLE_BONUS ? asPage(fragment, hit) : hit,
            score: score + bonus + kindBonus(query, kind),
          };
        }),
      ];
    }),
  );
  const counts = { ...NONE };
  for (const { id } of ranking) counts[index.kindOf(id)] += 1;
  return {
    typed,
    mended: query === plainWords(typed) ? undefined : query,
    counts,
    total: ranking.length,
    hits: scored.sort((a, b) => b.score - a.score).map(({ hit }) => hit),
  };
}

const NONE: Readonly<Record<Kind, number>> = {
  section: 0,
  timescale: 0,
  'case plan': 0,
  'process map': 0,
  check: 0,
  'open question': 0,
  glossary: 0,
  page: 0,
};
