import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { dutiesUrl } from '../../src/procedure/index.ts';
import { NOT_LOADED_WORDS } from '../../src/islands/kit/touch.ts';
import { HEADER_POLICY, PAGE_POLICY } from '../../src/site/policy.ts';
import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';
import { awake } from './site.ts';
import { searchFor, TOOLS } from './use-tools.ts';

/** How long after a page is shown it is told that a tool did not start, in milliseconds. */
const PAUSE = 3_000;

const notices = (page: Page) => page.locator('.not-started');

/** The first built page of the site that has something in its markup. */
function pageWith(markup: RegExp): string {
  const found = pages.find(({ html }) => markup.test(html));
  if (found === undefined) throw new Error(`no page has ${String(markup)}`);
  return found.path;
}

test.describe('behind the strict policy with Trusted Types', () => {
  for (const { what, path, use } of TOOLS) {
    test(`${what} works, and says nothing of not having started`, async ({ open }) => {
      const { page, errors } = await open();
      const response = await page.goto(path);
      expect(response?.headers()['content-security-policy']).toBe(HEADER_POLICY);
      await awake(page);
      await expect(notices(page).filter({ visible: true })).toHaveCount(0);
      await use(page);
      expect(errors).toEqual([]);
    });
  }

  test('the search works, and no page runs WebAssembly or turns text into markup', async ({
    open,
  }) => {
    const { page, errors } = await open();
    await page.goto('/search/');
    await awake(page);
    await searchFor(page, 'panel');
    // What no record and no heading has is searched for on every page, by WebAssembly in the worker.
    await page.getByRole('searchbox').fill('qqzzxx');
    await expect(page.locator('.search__count')).toHaveText('No results');
    expect(errors).toEqual([]);
    const barred = await page.evaluate(() => {
      const nameOf = (run: () => void): string => {
        try {
          run();
        } catch (error) {
          return error instanceof Error ? error.name : 'unknown';
        }
        return 'nothing';
      };
      return [
        nameOf(() => new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))),
        nameOf(() => {
          document.createElement('p').innerHTML = '<b>bold</b>';
        }),
      ];
    });
    expect(barred).toEqual(['CompileError', 'TypeError']);
  });
});

test('where WebAssembly is barred the search answers, says what it cannot search and leads to the A to Z', async ({
  open,
}) => {
  const { page } = await open();
  await page.route('**/_astro/search-worker*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': PAGE_POLICY };
    await route.fulfill({ response, headers });
  });
  await page.goto('/search/');
  await awake(page);
  await searchFor(page, 'panel');
  await page.getByRole('searchbox').fill('qqzzxx');
  const told = page.getByRole('alert').filter({ hasText: 'does not allow WebAssembly' });
  await told.waitFor();
  await told.getByRole('link', { name: 'Everything from A to Z' }).click();
  await expect(page).toHaveURL(/\/search\/#contents$/);
});

test.describe('where a script does not come, the place of its tool says so', () => {
  const [procedure] = library;
  const duties = procedure === undefined ? '/' : dutiesUrl(procedure.id);
  const kinds: readonly (readonly [string, string, string])[] = [
    ...TOOLS.map(({ what, path }) => [what, path, '**/_astro/in-page.*'] as const),
    ['the search', '/search/', '**/_astro/in-page.*'],
    ['the choice of duties', duties, '**/_astro/DutyFilters*'],
    ['what is above a map', pageWith(/data-zoom="fit"/), '**/_astro/MapTools*'],
    ['what opens and closes all', pageWith(/data-folds="open"/), '**/_astro/FoldButtons*'],
  ];
  for (const [what, path, file] of kinds) {
    test(`${what}: ${path} without ${file}`, async ({ open }) => {
      const { page } = await open();
      let blocked = 0;
      await page.route(file, (route) => {
        blocked += 1;
        return route.abort();
      });
      await page.goto(path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const notice = notices(page).filter({ visible: true }).first();
      // A busy machine shows it later than it says: the pause itself is held, not the clock.
      await expect(notice).toContainText('has not started', { timeout: 4 * PAUSE });
      const pause = await notice.evaluate((shown) => getComputedStyle(shown).animationDelay);
      expect(Number.parseFloat(pause) * 1_000).toBeLessThan(PAUSE);
      expect(blocked).toBeGreaterThan(0);
    });
  }

  test('a tool whose own file does not come says so itself', async ({ open }) => {
    const { page } = await open();
    const [tool] = TOOLS;
    await page.route('**/_astro/Calculator.*', (route) => route.abort());
    await page.goto(tool?.path ?? '/');
    await expect(page.locator('astro-island output').first()).toHaveText(NOT_LOADED_WORDS);
    await expect(notices(page).filter({ visible: true })).toHaveCount(0);
  });

  test('with script off the page says that alone', async ({ open }) => {
    const { page } = await open({ script: false });
    await page.goto(TOOLS[0]?.path ?? '/');
    await page.waitForTimeout(PAUSE);
    await expect(notices(page).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.without-script').first()).toBeVisible();
  });
});
