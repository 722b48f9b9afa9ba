import { EVERYTHING } from '../sample.ts';
import { pages } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';

/** The scripts that a page names: of its tools, and its own. */
const SCRIPTS = /(?:component-url|<script[^>]* src)="[^"]*\/([^/".]+)\.[^"]*"/g;

/** "deadlines/{procedure}/{timescale}": where a page stands. */
function placeOf({ path }: BuiltPage): string {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  // The pages about the guide have each a kind of its own; those of its changes are alike.
  const alike = first === 'about' ? rest.slice(1) : rest;
  const own = first === 'about' ? rest.slice(0, 1) : [];
  return [first, ...own, ...alike.map((part) => (part === 'print' ? part : '*'))].join('/');
}

/** "deadlines/{procedure}/{timescale}, Calculator": where a page stands, and the tools that it has. */
export function kindOf(page: BuiltPage): string {
  const tools = [...page.html.matchAll(SCRIPTS)].flatMap(([, name]) => name ?? []);
  return [placeOf(page), ...[...new Set(tools)].sort()].join(', ');
}

/** A whole document is its sections one after the other, which have been tried by themselves. */
const isWholeDocument = (page: BuiltPage): boolean => placeOf(page).endsWith('/print');

/** Which of the pages of a kind is opened, of all of them from the longest to the shortest. */
export type Choice = (byLength: readonly BuiltPage[]) => BuiltPage | undefined;

/** The longest, which has the most that can go wrong; of whole documents, where not everything is tried, the shortest. */
const longest: Choice = (byLength) =>
  byLength.at(!EVERYTHING && byLength.some(isWholeDocument) ? -1 : 0);

/** One of middling length, where what is tried takes as long as the page is; with everything, the longest. */
export const middling: Choice = (byLength) => byLength.at(EVERYTHING ? 0 : byLength.length / 2);

/** One page of each kind, as its address. */
export function onePageOfEachKind(
  among: readonly BuiltPage[] = pages,
  kind: (page: BuiltPage) => string = kindOf,
  choose: Choice = longest,
): readonly (readonly [string, string])[] {
  return [...Map.groupBy(among, kind)].map(([name, alike]) => {
    const byLength = alike.toSorted((one, other) => other.html.length - one.html.length);
    return [name, choose(byLength)?.path ?? ''] as const;
  });
}

/** Whether a page is a list of the procedures, one for each kind of record: they are alike, but for that of changes. */
export const listsProcedures = ({ path, html }: BuiltPage): boolean =>
  !path.startsWith('/about/') && html.includes('procedure-jump');

/** What is of one kind in this run: with everything, only what has the same tools as well. */
function kindHere(page: BuiltPage): string {
  if (EVERYTHING) return kindOf(page);
  return listsProcedures(page) ? 'a list of the procedures' : placeOf(page);
}

/** What is opened of every kind: a page of each kind of address; with everything, one for each set of tools on it as well. */
export const PAGES_OF_EACH_KIND = onePageOfEachKind(pages, kindHere);

/** What is printed of every kind. */
export const PRINTED_OF_EACH_KIND = onePageOfEachKind(pages, kindHere, middling);
