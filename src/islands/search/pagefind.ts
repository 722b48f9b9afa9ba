import { KIND_IDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';
import { inSite } from '../kit/in-site.ts';

/** What the island uses of Pagefind's own interface. */

/** A heading of a page under which words were found. */
export interface SubResult {
  readonly title: string;
  readonly url: string;
  /** Escaped text with the found words in `<mark>`. */
  readonly excerpt: string;
  readonly anchor?: { readonly element: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** A found page, once its own file has come. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly SubResult[];
}

/** A found page before its file is fetched; the score is Pagefind's and has no unit. */
export interface PageResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

interface PagefindOptions {
  readonly baseUrl: string;
  readonly noWorker: boolean;
  readonly excerptLength: number;
  readonly excerptEllipsis: string;
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

interface Pagefind {
  search(
    query: string | null,
    options?: { filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PageResult[] }>;
}

/** What `/pagefind/pagefind.js` is used for. */
interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => Pagefind;
}

const OPTIONS: PagefindOptions = {
  // The index holds addresses as the build writes them, from "/"; in a worker Pagefind would put the origin before them.
  baseUrl: inSite('/'),
  // It runs in the search's own worker.
  noWorker: true,
  excerptLength: 24,
  excerptEllipsis: '…',
  ranking: { metaWeights: { title: 12, aliases: 5, service: 0 } },
};

/** The index once it is loaded: a search, and what each page is, known before its text is. */
export interface SearchIndex {
  /** Everything that matches, or what matches in one procedure. */
  readonly search: (query: string, procedure?: string) => Promise<readonly PageResult[]>;
  readonly kindOf: (id: string) => Kind;
}

async function kindsById(pagefind: Pagefind): Promise<ReadonlyMap<string, Kind>> {
  const kinds = new Map<string, Kind>();
  for (const kind of KIND_IDS) {
    const { results } = await pagefind.search(null, { filters: { kind } });
    for (const { id } of results) kinds.set(id, kind);
  }
  return kinds;
}

async function load(): Promise<SearchIndex> {
  const address = inSite('/pagefind/pagefind.js');
  // It is made with the index, after the site: no type of it exists to import.
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance(OPTIONS);
  const kinds = await kindsById(pagefind);
  return {
    search: async (query, procedure) =>
      (await pagefind.search(query, procedure === undefined ? {} : { filters: { procedure } }))
        .results,
    kindOf: (id) => kinds.get(id) ?? 'page',
  };
}

let loading: Promise<SearchIndex> | undefined;

/** Loads the index at the first call. Throws where a part does not come, for as long as the worker lives. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= load();
  return loading;
}
