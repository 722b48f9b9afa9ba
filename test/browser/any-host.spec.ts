import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hostedSite } from '../hosted-site.ts';
import { HOSTED_BASE } from '../hosts.ts';
import { sampled } from '../sample.ts';
import { onePageOfEachKind } from './page-kinds.ts';
import { awake } from './site.ts';
import { searchFor, TOOLS } from './use-tools.ts';
import { tellsFault } from './windows.ts';

const test = base.extend<{ at: (path: string) => Promise<Page> }, { folder: string }>({
  folder: [
    async ({}, use) => {
      const host = await hostedSite();
      await use(host.url);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  at: async ({ page, folder }, use) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (tellsFault(message)) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${folder}/`) && !request.url().startsWith('data:')) {
        faults.push(`asked for ${request.url()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await use(async (path) => {
      await page.goto(`${folder}${path}`);
      await awake(page);
      return page;
    });
    expect(faults).toEqual([]);
  },
});

test.describe('in a folder of a host', () => {
  for (const { what, path, use } of TOOLS) {
    test(`${what} works: ${path}`, async ({ at }) => {
      const page = await at(path);
      await use(page);
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.filter((href) => !href.startsWith(HOSTED_BASE))).toEqual([]);
    });
  }

  test('the search finds, and leads to what it found', async ({ at }) => {
    const page = await at('/search/');
    for (const query of ['panel', 'visit', 'review meeting']) {
      const found = await searchFor(page, query);
      expect(found.filter((href) => !href.startsWith(HOSTED_BASE))).toEqual([]);
    }
    await page.locator('[data-hit]').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith(`${HOSTED_BASE}search/`));
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('the search over a page opens, and says where to go when it finds nothing', async ({
    at,
  }) => {
    const page = await at('/about/privacy/');
    await page.locator('#site-search').click();
    await page.getByRole('searchbox').fill('qqqqq');
    const links = page.locator('.search__message a');
    await links.first().waitFor();
    for (const link of await links.all()) {
      expect(await link.getAttribute('href')).toMatch(/^\/guide\//);
    }
  });

  test('one page of each kind loads all that it asks for', async ({ at }) => {
    const kinds = sampled(
      onePageOfEachKind(),
      ([kind]) => kind,
      ([kind]) => kind.split('/')[0] ?? '',
    );
    for (const [, path] of kinds) await at(path);
  });
});
