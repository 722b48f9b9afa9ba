import { attr, named } from '../../src/build/site/page.ts';
import type { SitePage } from '../../src/build/site/page.ts';
import { pages } from './built-pages.ts';

/** "deadlines/{procedure}/{timescale}, Calculator": where a page stands, and the tools that it has. */
function kindOf(page: SitePage): string {
  const [first = '', ...rest] = page.path.split('/').filter((part) => part !== '');
  const place = ['about'].includes(first) ? page.path : [first, ...rest.map(() => '*')].join('/');
  const scripts = [
    ...named(page, 'astro-island').map(({ element }) => attr(element, 'component-url')),
    ...named(page, 'script').map(({ element }) => attr(element, 'src')),
  ];
  const tools = scripts.flatMap((url) => url?.replace(/^.*\/([^/.]+)\..*$/, '$1') ?? []);
  return [place, ...[...new Set(tools)].sort()].join(', ');
}

/** One page of each kind, among these: the longest, which has the most that can go wrong. */
export function onePageOfEachKind(
  among: readonly SitePage[] = pages,
): readonly (readonly [string, string])[] {
  const longest = new Map<string, SitePage>();
  for (const page of among) {
    const kind = kindOf(page);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return [...longest].map(([kind, page]) => [kind, page.path] as const);
}
