import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from './imports.ts';
import { withoutProps } from './move-props.ts';
import { siteFiles } from './page.ts';
import { withPolicy } from './policy.ts';

/** A script that stands in the page; data for scripts has a type of its own and is none. */
const MODULE = /<script type="module">([\s\S]*?)<\/script>/g;
const CLASSIC = /<script>([\s\S]*?)<\/script>/g;
const NEIGHBOURS = new RegExp(`(?:${CLASSIC.source}\\s*)+`, 'g');

/** What Astro writes before a page's first island; `main.scss` says it for every page. */
const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/g;

/** Takes a script and answers the address of the file that it is written to. */
export type KeepScript = (code: string) => string;

/** The name of the file of what stood in a page: one name for one text. `end` is how it ends: "js", "json". */
export function nameOf(text: string, end: 'js' | 'json'): string {
  return `in-page.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${end}`;
}

/** A file stands elsewhere than the page: an import by a way from the page would lead astray. */
function refuseWays(code: string): void {
  const way = importsOf('script.js', code).find(({ specifier }) => specifier.startsWith('.'));
  if (way === undefined) return;
  throw new Error(`a script in the page imports "${way.specifier}"; write its address from "/" on`);
}

/**
 * Astro's scripts for islands: what `client:` names, then what wakes them, in this order. They wait for the islands and for
 * each other, and no island waits for the page: they hold nothing up, and one that hangs takes no text with it.
 */
const isForIslands = (code: string): boolean => code.includes('self.Astro');

/**
 * A page without inline script or style: each script stands in a file, one for all pages, and runs where and when it did.
 * A classic script still holds up what follows it, but for those of islands; neighbours share a file; a module is still one.
 */
export function withoutInline(html: string, keep: KeepScript): string {
  const withModules = html.replace(MODULE, (_, code: string) => {
    refuseWays(code);
    return `<script type="module" src="${keep(code)}"></script>`;
  });
  return withModules.replace(ISLAND_STYLE, '').replace(NEIGHBOURS, (run) => {
    const code = [...run.matchAll(CLASSIC)]
      .map(([, own = '']) => own.trim().replace(/;$/, ''))
      .join(';\n');
    const isLate = isForIslands(code);
    return `<script${isLate ? ' async' : ''} src="${keep(code)}"></script>`;
  });
}

/**
 * Gives each page of the built site in `dist` its policy, and moves what that would block, and what its sleeping tools are
 * given, into files under `_astro`.
 * Throws with the file of a page that cannot be so.
 */
export function makeStrict(dist: string): void {
  const kept = new Set<string>();
  const keepAs =
    (end: 'js' | 'json') =>
    (text: string): string => {
      const name = nameOf(text, end);
      if (!kept.has(name)) writeFileSync(join(dist, '_astro', name), text);
      kept.add(name);
      return `/_astro/${name}`;
    };
  for (const file of siteFiles(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    try {
      const html = withoutProps(readFileSync(path, 'utf8'), keepAs('json'));
      writeFileSync(path, withPolicy(withoutInline(html, keepAs('js'))));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
