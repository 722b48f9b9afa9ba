import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attr, named, siteFiles } from './page.ts';
import type { Found, SitePage } from './page.ts';

/** The classes that a style sheet is about, by the sheet's address. */
export type SheetClasses = ReadonlyMap<string, ReadonlySet<string>>;

const isForScript = ({ within }: Found): boolean =>
  !within.some(({ tagName }) => tagName === 'noscript');

/** The addresses of a page's style sheets, in their order. */
function sheetsOf(page: SitePage, counts: (link: Found) => boolean = () => true): string[] {
  return named(page, 'link')
    .filter((link) => attr(link.element, 'rel') === 'stylesheet' && counts(link))
    .flatMap(({ element }) => attr(element, 'href') ?? []);
}

/** What fewer pages have overrules what more have, down to the sheet of every page: that of more comes first. */
export function sheetOrderFaults(pages: readonly SitePage[]): readonly string[] {
  const sheets = pages.map((page) => [page.path, sheetsOf(page, isForScript)] as const);
  const all = sheets.flatMap(([, own]) => own);
  const pagesWith = Map.groupBy(all, (sheet) => sheet);
  const count = (sheet = ''): number => pagesWith.get(sheet)?.length ?? 0;
  return sheets
    .filter(([, own]) => own.some((sheet, at) => at > 0 && count(sheet) > count(own[at - 1])))
    .map(([path]) => `${path}: a sheet stands before one of more pages; import the page first`);
}

/** The classes that a sheet's selectors begin with: what stands in something else of the sheet is not looked for alone. */
export function classesIn(css: string): ReadonlySet<string> {
  const selectors = [...css.matchAll(/([^{}]*)\{/g)].flatMap(([, list = '']) => list.split(','));
  return new Set(selectors.flatMap((selector) => /\.([a-z][\w-]*)/.exec(selector)?.[1] ?? []));
}

/** The classes that each style sheet of the built site is about. */
export function sheetClasses(dist: string): SheetClasses {
  return new Map(
    siteFiles(dist)
      .filter((file) => file.endsWith('.css') && !file.startsWith('/pagefind/'))
      .map((file) => [file, classesIn(readFileSync(join(dist, file), 'utf8'))]),
  );
}

/** Classes in a page's markup that only sheets style which the page does not link: what has them would stand unstyled. */
export function unstyledFaults(page: SitePage, sheets: SheetClasses): readonly string[] {
  const linked = sheetsOf(page);
  const classes = new Set(
    page.elements.flatMap(({ element }) => (attr(element, 'className') ?? '').split(' ')),
  );
  return [...classes].flatMap((name) => {
    const styledIn = [...sheets].flatMap(([sheet, own]) => (own.has(name) ? [sheet] : []));
    if (styledIn.length === 0 || styledIn.some((sheet) => linked.includes(sheet))) return [];
    const where = styledIn.join(', ');
    return [`${page.path}: the class "${name}" is styled in ${where}, which the page lacks`];
  });
}
