import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { deadlineUrl, procedureUrl } from '../../src/procedure/index.ts';
import { attr, parsePage } from '../../src/site/page.ts';
import { sampled } from '../sample.ts';
import { expect, test } from './fixtures.ts';
import { awake, foreign, placed } from './site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const count = (page: Page) => page.locator('.search__count');
const hits = (page: Page) => page.locator('a[data-hit]');

const addresses = (page: Page) =>
  hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

/** Asks and waits for the count. */
async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill('');
  await page.waitForFunction(() => document.querySelector('.search__count')?.textContent === '');
  await box(page).fill(query);
  await page.waitForFunction(() => document.querySelector('.search__count')?.textContent !== '');
}

for (const path of ['/', '/search/']) {
  test(`at ${path} loads its index when the box is first used, and that of every page where it finds too little`, async ({
    visitAfresh,
  }) => {
    const { page, requests } = await visitAfresh(path);
    await page.waitForLoadState('networkidle');
    const isOfIndex = (url: string): boolean => /\/pagefind\/|\/search\/answers\//.test(url);
    expect(requests.filter(isOfIndex)).toEqual([]);
    const loaded = page.waitForResponse((response) => response.url().endsWith('/passages.json'));
    await box(page).focus();
    await loaded;
    await ask(page, 'exit plan');
    expect(requests.filter((url) => url.endsWith('/pagefind.js'))).toEqual([]);
    await ask(page, 'qqzzxx');
    expect(requests.filter((url) => url.endsWith('/pagefind.js'))).not.toEqual([]);
  });
}

for (const path of ['/', '/search/']) {
  test(`at ${path} answers in place and keeps nothing`, async ({ visitAfresh }) => {
    const { page, requests } = await visitAfresh(path);
    const address = page.url();
    await ask(page, 'grandmother zebra panel');
    await box(page).press('Enter');
    await page.waitForLoadState('networkidle');
    expect(await hits(page).count()).toBeGreaterThan(0);
    expect(page.url()).toBe(address);
    expect(requests.filter((url) => /zebra|grandmother/i.test(url))).toEqual([]);
    expect(foreign(requests).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, cookie: '', databases: 0 });
  });
}

test.describe('results', () => {
  test('are counted whole, and by kind', async ({ searchPage: page }) => {
    await ask(page, 'panel');
    const said = await count(page).textContent();
    const labels = await page.locator('.search__kind').allTextContents();
    const [all, ...byKind] = labels.map((label) => Number(/\((\d+)\)/.exec(label)?.[1]));
    expect(said).toBe(`${String(all)} results`);
    expect(byKind.reduce((sum, number) => sum + number, 0)).toBe(all);
  });

  test('are announced again where another query finds as many', async ({ searchPage: page }) => {
    await ask(page, 'NYAS');
    const before = await count(page)
      .locator('span')
      .evaluateHandle((span) => span);
    const said = await count(page).textContent();
    await box(page).fill('YMCA');
    await page.waitForFunction((span) => !span.isConnected, before);
    expect(await count(page).textContent()).toMatch(/^\d+ results?$/);
    expect(said).toMatch(/^\d+ results?$/);
  });

  test('name council, service and kind, and mark what was found', async ({ searchPage: page }) => {
    await ask(page, 'review');
    for (const { id, council, name } of library) {
      const ofProcedure = page.locator('.search__hit', {
        has: page.locator(`a[data-hit][href*="${id}"]`),
      });
      const owners = await ofProcedure.locator('.search__owner').allTextContents();
      expect(owners.length, id).toBeGreaterThan(0);
      for (const owner of owners) expect(owner).toContain(name);
      // Under a council's own heading a hit names its service alone.
      const groups = page.locator('.search__council', { has: ofProcedure });
      for (const group of await groups.all()) await expect(group).toContainText(council.name);
    }
    expect(await page.locator('.search__hit mark').count()).toBeGreaterThan(3);
  });

  test('can be kept to one kind', async ({ searchPage: page }) => {
    await ask(page, 'panel');
    await page.getByRole('radio', { name: /^Open questions/ }).check();
    await page.getByRole('heading', { name: 'Open questions' }).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: 'Answers' }).count()).toBe(0);
    const urls = await addresses(page);
    expect(urls.length).toBeGreaterThan(1);
    const list = new RegExp(`^${placed('/open-questions/')}[^/]+/(?:[^/]+/){0,2}#`);
    expect(urls.filter((url) => !list.test(url))).toEqual([]);
  });

  test('are walked by arrow keys, and left by Escape with the query as it was', async ({
    searchPage: page,
  }) => {
    await ask(page, 'reviews');
    const urls = await addresses(page);
    const seen: (string | undefined)[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'ArrowDown',
      'End',
      'Escape',
    ]) {
      await page.keyboard.press(key);
      seen.push((await focused(page)) ?? undefined);
    }
    const [first, second] = urls;
    expect(seen).toEqual([first, second, first, 'search-box', first, urls.at(-1), 'search-box']);
    expect(await box(page).inputValue()).toBe('reviews');
  });

  test('lead to anchors that are there', async ({ searchPage: page }) => {
    await ask(page, 'FGC');
    const anchored = (await addresses(page)).filter((url) => url.includes('#'));
    expect(anchored.length).toBeGreaterThan(1);
    const missing: string[] = [];
    for (const url of anchored) {
      const html = await (await page.request.get(url)).text();
      const id = decodeURIComponent(url.slice(url.indexOf('#') + 1));
      const there = parsePage(url, html).elements.filter(
        ({ element }) => attr(element, 'id') === id,
      );
      if (there.length !== 1) missing.push(url);
    }
    expect(missing).toEqual([]);
  });

  test('that are none offer the glossary and the contents of the procedures', async ({
    searchPage: page,
  }) => {
    await ask(page, 'qqzzxx');
    expect(await count(page).textContent()).toBe('No results');
    const links = await page
      .locator('.search__message a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toContain(placed('/glossary/'));
    for (const { id } of library) expect(links).toContain(placed(procedureUrl(id)));
  });
});

test('says what to do where the index does not load, and tries again', async ({ open }) => {
  const { page } = await open();
  await page.route('**/search/answers/passages.json', (route) => route.abort());
  await page.goto(placed('/search/'));
  await awake(page);
  await box(page).fill('exit plan');
  await box(page).press('Enter');
  const message = page.getByRole('alert');
  await message.waitFor();
  expect(await message.textContent()).toContain('try again');
  expect(await count(page).textContent()).toBe('');
  await page.unroute('**/search/answers/passages.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await hits(page).first().waitFor();
  expect(await message.count()).toBe(0);
});

test('gives everything from A to Z without script', async ({ visit }) => {
  for (const { id, timescales } of sampled(
    library,
    (procedure) => procedure.id,
    () => 'a procedure',
  )) {
    const { page } = await visit('/search/', { script: false });
    expect(await page.locator('#search-box').isVisible()).toBe(false);
    expect(await page.locator('main a').count()).toBeGreaterThan(60);
    const [[timescale, { title }] = ['', { title: '' }]] = Object.entries(timescales);
    const url = placed(deadlineUrl(id, timescale));
    const line = page.locator(`main a[href="${url}"]`);
    expect(await line.textContent()).toBe(title);
    const holds = page.locator(`a[href="${url}"]`);
    const fold = page.locator('main details:not([open])').filter({ has: holds });
    if ((await fold.count()) > 0) await fold.locator('summary').click();
    await line.click();
    await page.waitForURL(`**${url}`);
  }
});
