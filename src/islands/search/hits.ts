import type { Kind } from '../../search/kinds.ts';
import { nameTyped } from '../../search/names.ts';
import { splitPhrases } from '../../search/phrases.ts';
import type { Names } from '../../search/ranking.ts';
import type { Hit } from './found.ts';
import type { Fragment, SubResult } from './pagefind.ts';

const weight = (part: SubResult): number =>
  part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** Headings of sections and of pages of this guide are places; a tool's page is one thing. */
function places(fragment: Fragment, kind: Kind): readonly SubResult[] {
  if (kind !== 'section' && kind !== 'page') return [];
  return fragment.sub_results
    .map((part) => ({ ...part, title: part.title.replace(/\s*#$/, '') }))
    .sort((a, b) => weight(b) - weight(a));
}

/** A found page as a hit: the heading that says most, or the page itself where it is one thing. */
export function hitOf(fragment: Fragment, kind: Kind): Hit {
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

/** The names that a hit goes by, which a query may type whole. */
export function namesOf(fragment: Fragment, hit: Hit): Names {
  const aliases = splitPhrases(fragment.meta['aliases']);
  const title = fragment.meta['title'] ?? '';
  const names = { kind: hit.kind, title, aliases };
  return hit.page === undefined ? names : { ...names, heading: hit.title };
}

/** The other name of a page that a query is, where its title does not have it. */
export function listedUnder(
  fragment: Fragment,
  wordings: readonly string[],
): { readonly under?: string } {
  const names = splitPhrases(fragment.meta['aliases']);
  const under = nameTyped(names, fragment.meta['title'] ?? '', wordings);
  return under === undefined ? {} : { under };
}

/** A page whose own title was typed is the hit itself, whichever of its headings says more. */
export function asPage(fragment: Fragment, hit: Hit): Hit {
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
