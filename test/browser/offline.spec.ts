import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { writeOffline } from '../../src/site/offline/write-offline.ts';
import { serve } from '../../src/site/serve.ts';
import { HOSTED_BASE } from '../hosts.ts';
import { placedSite } from '../placed-site.ts';
import { awake } from './site.ts';
import { dateGroup, typeDate, typedIn } from './tools.ts';
import { calculatorWhere, countsHours } from './tools.ts';
import { searchFor, TOOLS } from './use-tools.ts';

/** A site of its own in a folder, which a test may change. */
interface Own {
  readonly dist: string;
  readonly url: string;
}

const test = base.extend<{ own: Own; without: readonly string[] }>({
  without: [[], { option: true }],
  own: async ({ without }, use) => {
    const site = await placedSite({ origin: undefined, base: HOSTED_BASE }, without);
    const { server, url } = await serve(site.dist, 0);
    await use({ dist: site.dist, url });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    site.remove();
  },
});

test.use({ serviceWorkers: 'allow', locale: 'en-GB', timezoneId: 'Europe/London' });

const line = (page: Page) => page.locator('[data-copy-line]');

async function visitUntilKept(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/`);
  await expect(line(page)).toContainText('This guide is kept on this device', { timeout: 90_000 });
  return page;
}

/** All that the browser holds of the site, the copy's caches file by file: what was typed would be one more. */
function held(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const files: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) files.push(`${name} ${url}`);
    }
    return {
      files: files.sort(),
      cookie: document.cookie,
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: (await indexedDB.databases()).map(({ name }) => name),
    };
  });
}

test('after one visit every procedure and tool, a walk and the search work without a signal', async ({
  own,
  context,
}) => {
  const first = await visitUntilKept(context, own.url);
  await first.close();
  await context.setOffline(true);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const { id, name } of library) {
    await page.goto(`${own.url}${procedureUrl(id)}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await page.locator('main a[href*="/procedures/"]').first().waitFor({ state: 'attached' });
  }
  const before = await held(page);
  expect(before).toMatchObject({ cookie: '', stored: [], databases: [] });
  for (const { path, use } of TOOLS) {
    await page.goto(`${own.url}${path}`);
    await awake(page);
    await use(page);
  }
  await page.goto(`${own.url}/search/`);
  await awake(page);
  for (const query of ['panel', 'visit', 'review meeting']) await searchFor(page, query);
  expect(await held(page), 'nothing that was typed is kept').toEqual(before);
  await expect(line(page)).toContainText('Last checked');
  await page.goto(`${own.url}/no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept on this device');
  expect(errors).toEqual([]);
});

// How a copy comes, changes and goes is the same for a small site, and takes a fifth of the time.
test.describe('of a part of the site', () => {
  test.use({
    without: [
      'duties',
      'glossary',
      'open-questions',
      'pagefind',
      'process-maps',
      'procedures',
      'roles',
    ],
  });

  test('a newer version says so once, keeps what is typed, and comes with a press', async ({
    own,
    context,
  }) => {
    await visitUntilKept(context, own.url);
    const [kept] = context.pages();
    await kept?.close();
    const { url, questions } = calculatorWhere((one) => !countsHours(one));
    const page = await context.newPage();
    await page.goto(`${own.url}${url}`);
    await awake(page);
    const group = dateGroup(page, questions[0] ?? '');
    await typeDate(group, ['16', '12', '2026']);

    const typed = await typedIn(group);
    const file = join(own.dist, url, 'index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('</main>', '<p>In the newer version.</p></main>'));
    await writeOffline(own.dist);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    const notice = page.locator('.updated-notice');
    await expect(notice).toContainText('This guide has been updated.', { timeout: 60_000 });
    expect(typed.slice(0, 3)).toEqual(['16', '12', '2026']);
    expect(await typedIn(group)).toEqual(typed);
    await expect(page.getByText('In the newer version.')).toHaveCount(0);

    const other = await context.newPage();
    await other.goto(`${own.url}/about/offline/`);
    await expect(other.locator('[data-copy-newer] button')).toBeVisible();
    await expect(other.locator('.updated-notice')).toHaveCount(0);
    await other.close();

    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByText('In the newer version.')).toBeVisible();
    await expect(page.locator('.updated-notice')).toHaveCount(0);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('In the newer version.')).toBeVisible();
    const names = await page.evaluate(() => caches.keys());
    const packs = names.map((name) => /offline\/(.*)\.\w+\.pack$/.exec(name)?.[1] ?? name);
    expect(new Set(packs).size, 'the version before is gone').toBe(packs.length);
  });

  test('where data is saved nothing is fetched unasked, and it can be taken off the device again', async ({
    own,
    context,
  }) => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await context.newPage();
    await page.goto(`${own.url}/about/offline/`);
    const button = line(page).getByRole('button', {
      name: /^Keep this guide on this device \(\d\.\d MB\)$/,
    });
    await expect(button).toBeVisible();
    expect(asked.filter((url) => url.endsWith('.pack'))).toEqual([]);
    await button.click();
    const place = page.locator('[data-copy-page]');
    await expect(place).toContainText('This guide is kept on this device', { timeout: 90_000 });
    await place.getByRole('button', { name: 'Take it off this device' }).click();
    await expect(place).toContainText('This guide is not kept on this device.');
    expect(
      (await page.evaluate(() => caches.keys())).filter((name) => name.endsWith('.pack')),
    ).toEqual([]);
  });
});
