import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { ROOT } from '../../src/build/project.ts';
import { addressOf, siteFiles } from '../../src/build/site/page.ts';

export const DIST = join(ROOT, 'dist');

/** The address of every page of the built site. */
export const paths: readonly string[] = siteFiles(DIST)
  .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
  .map(addressOf);

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** How a page is looked at. Without script, tools are gone and everything else stays. */
export interface View {
  readonly width?: 320 | 360 | 1280;
  readonly scheme?: 'light' | 'dark';
  readonly script?: boolean;
}

/** A page with what went wrong on it and what it asked for since it was opened. */
export interface Opened {
  readonly page: Page;
  /** Script errors and messages of the console, blocked content among them. */
  readonly errors: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
}

let connected: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

afterAll(async () => {
  await (await connected)?.close();
});

/** Listens to a page: what is heard goes to whoever has the page at the time. */
interface Listened {
  readonly page: Page;
  hearer: Opened;
}

async function listened(view: View): Promise<Listened> {
  const { width = 1280, scheme = 'light', script = true } = view;
  const options: BrowserContextOptions = {
    baseURL: inject('site'),
    viewport: { width, height: width === 1280 ? 800 : 640 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  };
  const context = await (await browser()).newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const heard: Listened = { page, hearer: { page, errors: [], requests: [] } };
  page.on('pageerror', (error) => heard.hearer.errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.hearer.errors.push(message.text());
  });
  page.on('request', (request) => heard.hearer.requests.push(request.url()));
  return heard;
}

/** Opens a fresh browser profile, in London, and tells what happens in it. */
export async function open(view: View = {}): Promise<Opened> {
  return (await listened(view)).hearer;
}

/** Opens a page of the site in a fresh browser profile, its tools awake. */
export async function visitAfresh(path: string, view: View = {}): Promise<Opened> {
  const opened = await open(view);
  await opened.page.goto(path);
  if (view.script !== false) await awake(opened.page);
  return opened;
}

const pathOf = (url: string): string => new URL(url, inject('site')).pathname;

/** The window of each way of looking. */
const windows = new Map<string, Listened>();

/**
 * Opens a page of the site, its tools awake, in the window that the tests before used: a fresh one costs four times as
 * much as the page. It is the caller's until the next visit that looks the same way.
 */
export async function visit(path: string, view: View = {}): Promise<Opened> {
  const { width = 1280, scheme = 'light', script = true } = view;
  const key = `${width} ${scheme} ${String(script)}`;
  const before = windows.get(key);
  const own = before === undefined || before.page.isClosed() ? await listened(view) : before;
  windows.set(key, own);
  const { page } = own;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // An address that differs in its fragment alone would not load the page again.
  if (pathOf(page.url()) === pathOf(path)) await page.goto('about:blank');
  await page.mouse.move(0, 0);
  own.hearer = { page, errors: [], requests: [] };
  await page.goto(path);
  if (script) await awake(page);
  return own.hearer;
}

/** Waits until every tool that is shown has its script. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('astro-island[ssr], [data-calculator]')].every(
      (tool) => tool.closest('details:not([open])') !== null,
    ),
  );
}

/** What leaves the site's own origin. */
export function foreign(requests: readonly string[]): readonly string[] {
  return requests.filter(
    (url) => !url.startsWith(`${inject('site')}/`) && !url.startsWith('data:'),
  );
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
  }[];
}

declare global {
  interface Window {
    readonly axe: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA and its best practices, a line each; none where it finds nothing. */
export async function axe(page: Page): Promise<readonly string[]> {
  // What the browser runs itself is not held back by the site's security policy.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource);
  const results = await page.evaluate(
    (values) =>
      window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    RULES,
  );
  return results.violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id}: ${help} (${nodes.length}): ${first?.html.slice(0, 200) ?? ''}`;
  });
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
