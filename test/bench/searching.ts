import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser, Page, Response } from '@playwright/test';
import { ROOT } from '../../src/site/project.ts';
import { serve } from '../../src/site/serve.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';

/** What one search has loaded, in bytes as a host sends them. */
export interface Search {
  readonly untilHits: number;
  readonly inAll: number;
}

/** The ways to search a page of the built site. */
interface Searching {
  /** Searches for queries one after the other in a fresh browser, and weighs what each loads. */
  readonly afresh: (queries: readonly string[]) => Promise<readonly Search[]>;
  /** From the last key of each query to its hits, in milliseconds, with all of the index loaded before. */
  readonly timed: (queries: readonly string[], timesSlower: number) => Promise<readonly number[]>;
}

/** What has come of the network, and when, in milliseconds since 1970: of the page and of its worker. */
interface Came {
  readonly at: number;
  readonly bytes: number;
}

/** Weighs what comes: a host compresses what is not compressed already. */
class Scales {
  readonly #coming: Promise<Came>[] = [];

  weigh(response: Response): void {
    this.#coming.push(
      response.body().then(
        (body) => {
          const { startTime, responseEnd } = response.request().timing();
          const bytes = Math.min(body.length, gzipSync(body, { level: 9 }).length);
          return { at: startTime + Math.max(0, responseEnd), bytes };
        },
        // What is still on its way as the page closes has no body.
        () => ({ at: Infinity, bytes: 0 }),
      ),
    );
  }

  /** All that came after `from` and until `to`. */
  async between(from: number, to: number): Promise<number> {
    const came = await Promise.all(this.#coming);
    return came
      .filter(({ at }) => at > from && at <= to)
      .reduce((all, { bytes }) => all + bytes, 0);
  }
}

/** Puts a cursor into the search of a page: its own box, or that of the search that the slash opens over it. */
async function openSearch(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

async function focusBox(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement?.id === 'search-box');
}

/** When a query was put into the box and when its first hits stood, in milliseconds since 1970 by the clock of the page. */
interface Times {
  readonly asked: number;
  readonly hits: number;
}

/** Puts a query into the place of the one before, as its last key does, and waits until everything is found. */
async function ask(page: Page, query: string): Promise<Times> {
  await page.locator('#search-box').fill('');
  await page.waitForFunction(() => document.querySelector('a[data-hit]') === null);
  await page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('.search');
    if (root === null) throw new Error('The page has no search.');
    root.addEventListener(
      'input',
      () => {
        root.dataset['asked'] = String(performance.timeOrigin + performance.now());
      },
      { once: true },
    );
    new MutationObserver((_, observer) => {
      if (root.querySelector('a[data-hit]') === null) return;
      observer.disconnect();
      root.dataset['hits'] = String(performance.timeOrigin + performance.now());
    }).observe(root, { childList: true, subtree: true });
  });
  await page.locator('#search-box').fill(query);
  await page.locator('.search__count > span').waitFor();
  await page.waitForLoadState('networkidle');
  return page.locator('.search').evaluate(({ dataset }) => ({
    asked: Number(dataset['asked']),
    hits: Number(dataset['hits']),
  }));
}

/** What the clock of the page says now, in milliseconds since 1970. */
const now = (page: Page): Promise<number> =>
  page.evaluate(() => performance.timeOrigin + performance.now());

async function inFreshPage<T>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: url });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Serves the built site and searches a page of it. */
export async function searching(
  path: string,
  use: (how: Searching) => Promise<void>,
): Promise<void> {
  const { server, url } = await serve(join(ROOT, 'dist'), 0);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  const afresh = (queries: readonly string[]): Promise<readonly Search[]> =>
    inFreshPage(browser, url, async (page) => {
      await openSearch(page, path);
      const scales = new Scales();
      page.on('response', (response) => {
        scales.weigh(response);
      });
      let from = await now(page);
      await focusBox(page);
      const searches: Search[] = [];
      for (const query of queries) {
        const { hits } = await ask(page, query);
        const idle = await now(page);
        searches.push({
          untilHits: await scales.between(from, hits),
          inAll: await scales.between(from, idle),
        });
        from = idle;
      }
      return searches;
    });
  const timed = (queries: readonly string[], timesSlower: number): Promise<readonly number[]> =>
    inFreshPage(browser, url, async (page) => {
      await openSearch(page, path);
      await focusBox(page);
      for (const query of queries) await ask(page, query);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
      const times: number[] = [];
      for (const query of queries) {
        const { asked, hits } = await ask(page, query);
        times.push(hits - asked);
      }
      return times;
    });
  try {
    await use({ afresh, timed });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
