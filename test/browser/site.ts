import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../src/site/project.ts';
import { addressOf, siteFiles } from '../../src/site/page.ts';
import { EVERYTHING } from '../sample.ts';

export const DIST = join(ROOT, 'dist');

/** The address of every page of the built site. */
export const paths: readonly string[] = siteFiles(DIST)
  .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
  .map(addressOf);

const require = createRequire(import.meta.url);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Asked in the page: whether every tool that is shown has its script. One that waits to be seen, further down, sleeps on. */
export function toolsAreAwake(): boolean {
  const isBelow = (tool: Element): boolean =>
    tool.getAttribute('opts')?.includes('"visible"') === true &&
    [...tool.children].every((child) => child.getBoundingClientRect().top > window.innerHeight);
  return [...document.querySelectorAll('astro-island[ssr]')].every(
    (tool) => tool.closest('details:not([open])') !== null || isBelow(tool),
  );
}

/** Waits until every tool that is shown has its script. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(toolsAreAwake);
}

/** The address of the built site while it is served. */
export function siteUrl(): string {
  const url = process.env['SERVED_AT'];
  if (url === undefined) throw new Error('The site is served by serve-site.ts, which did not run.');
  return url;
}

/** A path of the site as it is where the site is served: that may be in a folder of its host. */
export function placed(path: string): string {
  return `${new URL(siteUrl()).pathname.replace(/\/$/, '')}${path}`;
}

/** What leaves the site's own place. */
export function foreign(requests: readonly string[]): readonly string[] {
  return requests.filter((url) => !url.startsWith(`${siteUrl()}/`) && !url.startsWith('data:'));
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
  }[];
}

/**
 * Left in every page of a window that is used again: axe, not yet begun. To bring it to each page anew, half a megabyte, would
 * cost a third of what it then looks for.
 */
export const AXE_AT_HAND = `window.beginAxe = () => {${axeSource}};`;

declare global {
  interface Window {
    readonly beginAxe?: () => void;
    readonly axe: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: what another scheme changes, and all that it changes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Of what axe looks for: the colours alone, or everything else. */
const PARTS = {
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  'all but colours': {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
  },
  all: { runOnly: { type: 'tag', values: TAGS } },
} as const;

/**
 * What is looked for on one of many like pages: their colours are those of the style sheet, which one page of each kind and
 * each tool in its states have shown. Everything where everything is wanted.
 */
export const ONE_OF_MANY = EVERYTHING ? 'all' : 'all but colours';

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, a line each; none where it finds nothing. `colours`: only
 * what the colours do, on a page that has been looked at in another scheme.
 */
export async function axe(
  page: Page,
  part: keyof typeof PARTS = 'all',
): Promise<readonly string[]> {
  // What the browser runs itself is not held back by the site's security policy.
  const isThere = await page.evaluate(() => {
    const isBegun = (): boolean => 'axe' in window;
    if (!isBegun()) window.beginAxe?.();
    return isBegun();
  });
  if (!isThere) await page.evaluate(axeSource);
  const results = await page.evaluate(
    (options) => window.axe.run(document, { ...options, resultTypes: ['violations'] }),
    PARTS[part],
  );
  return results.violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id}: ${help} (${nodes.length}): ${first?.html.slice(0, 200) ?? ''}`;
  });
}

/** Sets the size of a page's text, as a reader does in the browser: "200%". */
export async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.style.fontSize = chosen;
  }, size);
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Whether the middle of an element is on the screen. Chromium 109 does not tell of the parts of a drawing that they are in view. */
export function isOnScreen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    return element?.contains(there) === true;
  }, selector);
}
