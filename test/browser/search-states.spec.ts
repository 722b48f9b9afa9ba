import type { Page, Route } from '@playwright/test';
import { library } from '../../content/index.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { awake, axe } from './site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('.search__count');
const hits = (page: Page) => page.locator('a[data-hit]');

/** Both searches: the page's own, and the one over any other page. */
const SEARCHES = {
  'the search page': async (page: Page): Promise<void> => {
    await page.goto('/search/');
    await awake(page);
    await box(page).focus();
  },
  'the search over a page': async (page: Page): Promise<void> => {
    await page.goto(procedureUrl(library[0]?.id ?? ''));
    await awake(page);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
  },
} as const;

/** Every kind of file that a search rests on. */
const FILES = {
  script: '**/pagefind/pagefind.js*',
  entry: '**/pagefind/pagefind-entry.json*',
  meta: '**/pagefind/*.pf_meta',
  program: '**/pagefind/wasm.*',
  filter: '**/pagefind/filter/*',
  words: '**/pagefind/words.js*',
  index: '**/pagefind/index/*',
  fragment: '**/pagefind/fragment/*',
} as const;

const abort = (route: Route): Promise<void> => route.abort();

for (const [where, openSearch] of Object.entries(SEARCHES)) {
  for (const [what, files] of Object.entries(FILES)) {
    test(`${where} tells that its ${what} did not load, and tries again`, async ({ open }) => {
      const { page } = await open();
      await page.route(files, abort);
      await openSearch(page);
      const address = page.url();
      await box(page).fill('exit plan');
      const message = page.locator('.search [role=alert]');
      await expect(message).toContainText('did not load');
      await expect(message).toContainText('everything from A to Z');
      await expect(status(page)).toHaveText('');
      expect(await hits(page).count()).toBe(0);
      expect(await axe(page)).toEqual([]);
      await page.unroute(files);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(status(page)).toContainText(/^\d+ results$/);
      await expect(message).toHaveCount(0);
      expect(page.url()).toBe(address);
    });
  }

  test(`${where} tries once by itself before it says so`, async ({ open }) => {
    const { page } = await open();
    let failed = 0;
    await page.route(FILES.index, async (route) => {
      failed += 1;
      await (failed === 1 ? route.abort() : route.continue());
    });
    await openSearch(page);
    await box(page).fill('exit plan');
    await expect(status(page)).toContainText(/^\d+ results$/);
    expect(failed).toBeGreaterThan(1);
  });

  test(`${where} says after three seconds that it is slow, and offers the A to Z`, async ({
    open,
  }) => {
    const { page } = await open();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(FILES.index, async (route) => {
      await held;
      await route.continue();
    });
    await openSearch(page);
    await box(page).fill('exit plan');
    const slow = page.locator('.search__slow');
    await expect(slow).toHaveText('');
    await expect(slow).toContainText('longer than it should');
    await expect(slow).toHaveAttribute('role', 'status');
    await expect(slow.getByRole('link')).toHaveAttribute('href', '/search/#contents');
    release();
    await expect(status(page)).toContainText(/^\d+ results$/);
    await expect(slow).toHaveText('');
  });
}

/** More than others can stand in for: of each kind, so many are shown. */
const LOST = 30;

test('results of which some did not load say how many, and show the others', async ({ open }) => {
  const { page } = await open();
  const lost = new Set<string>();
  await page.route(FILES.fragment, async (route) => {
    if (lost.size < LOST) lost.add(route.request().url());
    await (lost.has(route.request().url()) ? route.abort() : route.continue());
  });
  await SEARCHES['the search page'](page);
  await box(page).fill('exit plan');
  await expect(page.getByRole('alert')).toContainText(
    `${LOST} of the results did not load and are not shown.`,
  );
  const shown = await hits(page).count();
  expect(shown).toBeGreaterThan(0);
  await page.unroute(FILES.fragment);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await hits(page).count()).toBeGreaterThan(shown);
});

test.describe('what is no question', () => {
  for (const [typed, said] of [
    ['?!', 'has no letter or figure to search for'],
    ['who is it for', 'is words that almost every page has'],
  ] as const) {
    test(`gets a sentence: ${typed}`, async ({ searchPage: page }) => {
      await box(page).fill(typed);
      await expect(status(page)).toContainText(`“${typed}” ${said}`);
      await expect(hits(page)).toHaveCount(0);
    });
  }

  test('is nothing at all where nothing is typed', async ({ searchPage: page }) => {
    await box(page).fill('  ');
    await expect(status(page)).toHaveText('');
  });
});

test('nothing found says what the guide holds, and whom to ask', async ({ searchPage: page }) => {
  await box(page).fill('qqzzxx');
  await expect(status(page)).toHaveText('No results');
  const message = page.locator('.search__message');
  for (const { council } of library) await expect(message).toContainText(council.name);
  await expect(message).toContainText('ask your manager');
});

test('what several councils answer stands by council', async ({ searchPage: page }) => {
  await box(page).fill('first visit');
  await expect(status(page)).toContainText(/^\d+ results$/);
  const councils = new Set(library.map(({ council }) => council.name));
  let several = 0;
  for (const group of await page.locator('.search section').all()) {
    const names = await group.locator('.search__council h3 .council').allTextContents();
    const told = names.map((name) => [...councils].find((council) => name.endsWith(council)));
    expect(told).not.toContain(undefined);
    expect(new Set(told).size).toBe(names.length);
    if (names.length > 1) several += 1;
  }
  expect(several).toBeGreaterThan(0);
});
