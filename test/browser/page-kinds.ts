import { pages } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';

/** The scripts that a page names: of its tools, and its own. */
const SCRIPTS = /(?:component-url|<script[^>]* src)="[^"]*\/([^/".]+)\.[^"]*"/g;

/** "deadlines/{procedure}/{timescale}, Calculator": where a page stands, and the tools that it has. */
export function kindOf({ path, html }: BuiltPage): string {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  const place = ['about'].includes(first)
    ? path
    : [first, ...rest.map((part) => (part === 'print' ? part : '*'))].join('/');
  const tools = [...html.matchAll(SCRIPTS)].flatMap(([, name]) => name ?? []);
  return [place, ...[...new Set(tools)].sort()].join(', ');
}

/** One page of each kind, among these: the longest, which has the most that can go wrong. */
export function onePageOfEachKind(
  among: readonly BuiltPage[] = pages,
): readonly (readonly [string, string])[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of among) {
    const kind = kindOf(page);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return [...longest].map(([kind, page]) => [kind, page.path] as const);
}
