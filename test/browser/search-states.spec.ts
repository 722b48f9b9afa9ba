import type { Page, Route } from '@playwright/test';
import { library } from '../../content/index.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { EVERYTHING, sampled } from '../sample.ts';
import { rareWord } from './rare-word.ts';
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

/** Every kind of file that each search rests on. */
const FILES = {
  words: '**/pagefind/words.js*',
  table: '**/search/answers/passages.json',
  terms: '**/search/answers/terms-*',
  titles: '**/search/answers/titles-*',
  results: '**/search/answers/shown-*',
} as const;

/** Every kind of file that a search of every page rests on besides. */
const FURTHER_FILES = {
  script: '**/pagefind/pagefind.js*',
  entry: '**/pagefind/pagefind-entry.json*',
  meta: '**/pagefind/*.pf_meta',
  program: '**/pagefind/wasm.*',
  filter: '**/pagefind/filter/*',
  index: '**/pagefind/index/*',
  fragment: '**/pagefind/fragment/*',
} as const;

const RARE = rareWord();

/** Keeps files of a kind on their way until what it answers is called. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release();
  };
}

const abort = (route: Route): Promise<void> => route.abort();

for (const [where, openSearch] of Object.entries(SEARCHES)) {
  // Both searches ask the same worker: over a page a part of the files, and the first of them always.
  const tried = (files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
    where === 'the search page'
      ? Object.entries(files)
      : sampled(
          Object.entries(files),
          ([what]) => what,
          () => 'a file',
        );
  /** Whatever did not load, the same is shown: axe looks at it once, and at each with everything. */
  const isLookedAt = (files: Readonly<Record<string, string>>, what: string): boolean =>
    EVERYTHING || what === Object.keys(files)[0];

  for (const [what, files] of tried(FILES)) {
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
      if (isLookedAt(FILES, what)) expect(await axe(page)).toEqual([]);
      await page.unroute(files);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(status(page)).toContainText(/^\d+ results$/);
      await expect(message).toHaveCount(0);
      expect(page.url()).toBe(address);
    });
  }

  for (const [what, files] of tried(FURTHER_FILES)) {
    test(`${where} keeps what it found where the ${what} of every page did not load, says so, and tries again`, async ({
      open,
    }) => {
      const { page } = await open();
      await page.route(files, abort);
      await openSearch(page);
      await box(page).fill(RARE);
      const message = page.locator('.search [role=alert]');
      await expect(message).toContainText('did not load: there may be more than this');
      await expect(status(page)).toHaveText('1 result');
      await expect(hits(page)).toHaveCount(1);
      if (isLookedAt(FURTHER_FILES, what)) expect(await axe(page)).toEqual([]);
      await page.unroute(files);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(message).toHaveCount(0);
      await expect(page.getByText('Looking further')).toHaveCount(0);
      expect(await hits(page).count()).toBeGreaterThan(0);
    });
  }

  test(`${where} tries once by itself before it says so`, async ({ open }) => {
    const { page } = await open();
    let failed = 0;
    await page.route(FILES.table, async (route) => {
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
    const release = await holdBack(page, FILES.terms);
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

test('results of which some did not load say how many, and show the others', async ({ open }) => {
  const { page } = await open();
  const lost = new Set<string>();
  await page.route(FILES.results, async (route) => {
    if (lost.size < 2) lost.add(route.request().url());
    await (lost.has(route.request().url()) ? route.abort() : route.continue());
  });
  await SEARCHES['the search page'](page);
  await box(page).fill('exit plan');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/^\d+ of the results did not load and (?:is|are) not shown\./);
  const missing = Number(/\d+/.exec((await alert.textContent()) ?? '')?.[0]);
  const shown = await hits(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(missing).toBeGreaterThan(0);
  await page.unroute(FILES.results);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(hits(page)).toHaveCount(shown + missing);
});

test('what is found stays where it is while every page is searched, and is said once', async ({
  open,
}) => {
  const { page } = await open();
  const release = await holdBack(page, FURTHER_FILES.index);
  await SEARCHES['the search page'](page);
  await box(page).fill(RARE);
  await expect(page.getByText('Looking further, on every page …')).toBeVisible();
  await expect(status(page)).toHaveText('1 result');
  const top = (await hits(page).first().boundingBox())?.y;
  const said = await page.evaluateHandle(() => {
    const all: string[] = [];
    const place = document.querySelector('.search__count');
    if (place === null) throw new Error('Nothing is announced.');
    new MutationObserver(() => all.push(place.textContent)).observe(place, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return all;
  });
  await page.keyboard.press('ArrowDown');
  release();
  await expect(page.getByText('Looking further')).toHaveCount(0);
  await expect(hits(page).first()).toBeFocused();
  expect((await hits(page).first().boundingBox())?.y).toBe(top);
  const found = await hits(page).count();
  expect(await said.jsonValue()).toEqual(found === 1 ? [] : [`${String(found)} results`]);
  const urls = await hits(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('#')[0]),
  );
  expect(new Set(urls).size).toBe(urls.length);
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

test('what no council is named for shows the best of each on the first screen', async ({
  searchPage: page,
}) => {
  const urls = (await ask(page, 'review')).map(({ url }) => url);
  for (const { id } of library) {
    expect(
      urls.some((url) => url.includes(id)),
      id,
    ).toBe(true);
  }
});
