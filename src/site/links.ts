import { addressOf, attr, named } from './page.ts';
import type { SitePage } from './page.ts';

/** Where a link leads, as an address of the site and an anchor; undefined where it leaves the site. */
function target(from: string, href: string): { path: string; anchor: string } | undefined {
  const base = new URL(from, 'http://site.invalid');
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return { path: href, anchor: '' };
  }
  if (url.host !== base.host || !url.protocol.startsWith('http')) return undefined;
  return { path: decodeURIComponent(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
}

function anchorsOf(page: SitePage): ReadonlySet<string> {
  return new Set([
    'top',
    ...page.elements.flatMap(({ element }) => [
      ...(attr(element, 'id') === undefined ? [] : [attr(element, 'id') ?? '']),
      ...(element.tagName === 'a' && attr(element, 'name') !== undefined
        ? [attr(element, 'name') ?? '']
        : []),
    ]),
  ]);
}

/** Links within the site that lead to no page, no file or no place on the page. `files` are all that is built. */
export function linkFaults(
  pages: readonly SitePage[],
  files: readonly string[],
): readonly string[] {
  const known = new Set([...files, ...files.map(addressOf)]);
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)] as const));
  return pages.flatMap((page) => {
    const links = [
      ...named(page, 'a', 'link', 'area').map(({ element }) => attr(element, 'href')),
      ...named(page, 'img', 'script', 'source').map(({ element }) => attr(element, 'src')),
      ...named(page, 'form').map(({ element }) => attr(element, 'action')),
    ].filter((href) => href !== undefined);
    return [...new Set(links)].flatMap((href) => {
      const to = target(page.path, href);
      if (to === undefined) return [];
      if (!known.has(to.path)) return [`${page.path}: ${href} leads to nothing`];
      const places = anchors.get(to.path);
      if (to.anchor === '' || places === undefined || places.has(to.anchor)) return [];
      return [`${page.path}: ${href}: there is no "#${to.anchor}" on ${to.path}`];
    });
  });
}

/** Buttons that open a popover which is not on the page. */
export function popoverFaults(page: SitePage): readonly string[] {
  const ids = new Set(page.elements.flatMap(({ element }) => attr(element, 'id') ?? []));
  return page.elements.flatMap(({ element }) => {
    const id = attr(element, 'popoverTarget') ?? attr(element, 'popovertarget');
    return id === undefined || ids.has(id)
      ? []
      : [`${page.path}: <${element.tagName}> opens "#${id}", which is not there`];
  });
}
