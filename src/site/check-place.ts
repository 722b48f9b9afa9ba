import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFaults } from './links.ts';
import { attr, named, readSite, siteFiles } from './page.ts';
import type { SitePage } from './page.ts';
import type { Checked } from './report.ts';

/** What looks like an address from the host's root: "/deadlines/", "/search/services.json", "/icon.svg". */
const FROM_ROOT = /^\/(?:[\w-]+\/|[\w-]+\.\w+$)/;

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null) yield* textsIn(Object.values(value));
}

/** The addresses of a data file, or of what a tool is given, that do not begin with the base. */
export function dataFaults(where: string, json: string, base: string): readonly string[] {
  const texts = [...textsIn(JSON.parse(json))];
  return texts
    .filter((text) => FROM_ROOT.test(text) && !text.startsWith(base))
    .map((text) => `${where}: ${text} does not begin with ${base}`);
}

function toolFaults(page: SitePage, base: string): readonly string[] {
  return named(page, 'astro-island').flatMap(({ element }) => {
    const props = dataFaults(page.path, attr(element, 'props') ?? '{}', base);
    const files = ['component-url', 'renderer-url', 'before-hydration-url', 'dataProps'];
    const urls = files.flatMap((name) => attr(element, name) ?? []);
    return [...props, ...dataFaults(page.path, JSON.stringify(urls), base)];
  });
}

/** What a style sheet loads from elsewhere than the base. */
export function styleSheetFaults(where: string, css: string, base: string): readonly string[] {
  return [...css.matchAll(/url\(["']?(\/[^"')]*)/g)].flatMap(([, address = '']) =>
    address.startsWith(base) ? [] : [`${where}: ${address} does not begin with ${base}`],
  );
}

/** The checks over a site that has been put into a folder: each address begins with it and leads to something. */
export function placeChecks(dist: string, base: string): readonly Checked[] {
  const at = (address: string): string => `${base}${address.slice(1)}`;
  const files = siteFiles(dist);
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = readSite(dist).map((page) => ({ ...page, path: at(page.path) }));
  const data = files.filter((file) => /\.(?:json|webmanifest)$/.test(file));
  const sheets = files.filter((file) => file.endsWith('.css'));
  return [
    { check: `links hold under ${base}`, faults: linkFaults(pages, files.map(at)) },
    { check: `tools stand under ${base}`, faults: pages.flatMap((page) => toolFaults(page, base)) },
    {
      check: `addresses in data begin with ${base}`,
      faults: data.flatMap((file) => dataFaults(file, read(file), base)),
    },
    {
      check: `style sheets load from ${base}`,
      faults: sheets.flatMap((file) => styleSheetFaults(file, read(file), base)),
    },
  ];
}
