import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import type { HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** An element with the elements that it stands in, outermost first. */
export interface Found {
  readonly element: Element;
  readonly within: readonly Element[];
}

/** A page of the built site. */
export interface SitePage {
  /** Its address: "/deadlines/", "/404.html". */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Found[];
}

function* elementsOf(node: HastNode, within: readonly Element[]): Generator<Found> {
  const inside = node.type === 'element' ? [...within, node] : within;
  if (node.type === 'element') yield { element: node, within };
  if ('children' in node) for (const child of node.children) yield* elementsOf(child, inside);
}

/** An attribute as it stands in the markup; undefined where there is none. */
export function attr(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words and code under a node. */
export function textUnder(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textUnder).join('') : '';
}

/** The elements of a page with one of the names. */
export function named(page: SitePage, ...names: readonly string[]): readonly Found[] {
  return page.elements.filter(({ element }) => names.includes(element.tagName));
}

/** A page from its markup. */
export function parsePage(path: string, html: string): SitePage {
  return { path, html, elements: [...elementsOf(htmlToHast(html), [])] };
}

/** The files of the built site, as addresses: "/index.html", "/_astro/x.js". */
export function siteFiles(dist: string): readonly string[] {
  if (!existsSync(dist)) throw new Error(`There is no built site in ${dist}. Run: npm run build`);
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** "/deadlines/index.html" is "/deadlines/"; "/404.html" stays. */
export function addressOf(file: string): string {
  return file.replace(/index\.html$/, '');
}

/** The pages of the built site, Pagefind's own left out. */
export function readSite(dist: string): readonly SitePage[] {
  return siteFiles(dist)
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => parsePage(addressOf(file), readFileSync(join(dist, file), 'utf8')));
}
