import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importsOf } from './imports.ts';
import { attr, named } from './page.ts';
import type { Found, SitePage } from './page.ts';

const gzipBytes = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);

/**
 * What a module that comes by `import()` is for, by its name: the clock counts hours, with its part of Luxon; `save-dates`
 * makes a file of the dates when its button is pressed; `asked-later` stands below an answer, and `how-counted` tells how it
 * came about, or is pressed; `open-search` is the header's search, which no tool waits for; `handout` draws the code that a
 * handout bears; `Notes` are a trainer's, in a window of their own without the presenter view; `open-popovers` stands in where
 * the browser is older than popovers; `at-rest` comes on every page once it has loaded, for its printing and its notes, and
 * `keeper` after it, for use without a signal. All but the clock is weighed apart: no answer waits for it.
 */
const PURPOSES = [
  'clock',
  'save-dates',
  'asked-later',
  'how-counted',
  'open-search',
  'handout',
  'Notes',
  'open-popovers',
  'at-rest',
  'keeper',
] as const;
type Purpose = (typeof PURPOSES)[number];

interface Module {
  readonly bytes: number;
  readonly purpose: Purpose | undefined;
  readonly imports: readonly string[];
  readonly dynamic: readonly string[];
}

/** What is counted of the scripts that a tool asks for once it is used, but for what is weighed apart. */
export type Later = 'nothing' | 'all but the clock' | 'all';

/** Weighs the scripts of a built site; each file is read once. */
export class Weigher {
  readonly #dist: string;
  readonly #modules = new Map<string, Module>();
  readonly #sheets = new Map<string, number>();

  constructor(dist: string) {
    this.#dist = dist;
  }

  #module(url: string): Module {
    const known = this.#modules.get(url);
    if (known !== undefined) return known;
    const file = join(this.#dist, url);
    if (!existsSync(file)) throw new Error(`${url}: a script that is not among the built files`);
    const source = readFileSync(file, 'utf8');
    const found = importsOf(file, source).filter(({ specifier }) => /^[./]/.test(specifier));
    const at = (specifier: string): string => posix.resolve(posix.dirname(url), specifier);
    const module = {
      bytes: gzipBytes(source),
      purpose: PURPOSES.find((name) => posix.basename(url).startsWith(`${name}.`)),
      imports: found.filter(({ dynamic }) => !dynamic).map(({ specifier }) => at(specifier)),
      dynamic: found.filter(({ dynamic }) => dynamic).map(({ specifier }) => at(specifier)),
    };
    this.#modules.set(url, module);
    return module;
  }

  /** The modules that load with `urls`, and what they load later where `later` lets them. */
  reach(urls: readonly string[], later: Later): ReadonlySet<string> {
    const seen = new Set<string>();
    const visit = (url: string): void => {
      if (seen.has(url)) return;
      seen.add(url);
      const module = this.#module(url);
      module.imports.forEach(visit);
      if (later === 'nothing') return;
      for (const other of module.dynamic) {
        const { purpose } = this.#module(other);
        if (purpose === undefined || (purpose === 'clock' && later === 'all')) visit(other);
      }
    };
    urls.forEach(visit);
    return seen;
  }

  /** Bytes of modules, each counted once. */
  bytesOf(urls: Iterable<string>): number {
    return [...new Set(urls)].reduce((sum, url) => sum + this.#module(url).bytes, 0);
  }

  /** Bytes of all script that a page loads, with what its tools ask for once they are used. */
  pageBytes(page: SitePage, which: 'all' | 'at once', later: Later): number {
    const { components, renderers } = islandScripts(page, which);
    const renderer = this.reach(renderers, 'nothing');
    const tools = this.reach([...pageScripts(page), ...components], later);
    return this.bytesOf([...renderer, ...tools]);
  }

  /** Bytes of a page on first view, its markup, style and script, before its tools wake up. */
  firstViewBytes(page: SitePage): number {
    const script = this.bytesOf(this.reach(pageScripts(page), 'nothing'));
    return gzipBytes(page.html) + this.styleBytes(page) + script;
  }

  /** Bytes of what a page asks for besides, for a purpose that is weighed apart, beyond what it has loaded by then. */
  bytesApart(
    page: SitePage,
    purpose: 'save-dates' | 'asked-later' | 'how-counted' | 'at-rest' | 'keeper',
  ): number {
    const { components, renderers } = islandScripts(page, 'all');
    const starts = [...pageScripts(page), ...components, ...renderers];
    const asksFor = (urls: readonly string[]): readonly string[] =>
      [...this.reach(urls, 'all')].flatMap((url) => this.#module(url).dynamic);
    const of = (name: Purpose, urls: readonly string[]): readonly string[] =>
      urls.filter((url) => this.#module(url).purpose === name);
    const first = asksFor(starts);
    const below = of('asked-later', first);
    // What stands below an answer asks for more in its turn, and so does what comes once the page has loaded.
    const later = [...first, ...asksFor(below), ...asksFor(of('at-rest', first))];
    const asked = of(purpose, later);
    // A file is asked for once an answer stands: its details, and what tells how it was counted, have come by then, quietly.
    const before = purpose === 'save-dates' ? [...below, ...of('how-counted', later)] : [];
    const loaded = this.reach([...starts, ...before], 'all but the clock');
    // The clock has come by then where a date needed it: what is asked for only counts with it.
    const needed = this.reach(asked, 'all but the clock');
    return this.bytesOf([...needed].filter((url) => !loaded.has(url)));
  }

  /** Many pages have the same sheet: it is compressed once. */
  #sheetBytes(url: string): number {
    const bytes = this.#sheets.get(url) ?? gzipBytes(readFileSync(join(this.#dist, url), 'utf8'));
    this.#sheets.set(url, bytes);
    return bytes;
  }

  /** Bytes of a page's style sheets. */
  styleBytes(page: SitePage): number {
    return named(page, 'link')
      .filter(({ element }) => attr(element, 'rel') === 'stylesheet')
      .map(({ element }) => this.#sheetBytes(attr(element, 'href') ?? ''))
      .reduce((sum, bytes) => sum + bytes, 0);
  }
}

/** The addresses of the scripts that the page loads by itself. */
export function pageScripts(page: SitePage): readonly string[] {
  return named(page, 'script').flatMap(({ element }) => attr(element, 'src') ?? []);
}

function isClosed({ within }: Found): boolean {
  return within.some(
    (element) => element.tagName === 'details' && attr(element, 'open') === undefined,
  );
}

/** The addresses that islands load: their own component, and what renders it in the browser. */
export interface IslandScripts {
  readonly components: readonly string[];
  readonly renderers: readonly string[];
}

/** What a page's islands load: all of them, or those that no closed `<details>` holds back. */
export function islandScripts(page: SitePage, which: 'all' | 'at once'): IslandScripts {
  const islands = named(page, 'astro-island').filter(
    (island) => which === 'all' || !isClosed(island),
  );
  const urls = (...names: readonly string[]): readonly string[] =>
    islands.flatMap(({ element }) => names.flatMap((name) => attr(element, name) ?? []));
  return {
    components: urls('component-url'),
    renderers: urls('renderer-url', 'before-hydration-url'),
  };
}
