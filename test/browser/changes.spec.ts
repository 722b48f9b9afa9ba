import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../content/index.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { ROOT } from '../../src/site/project.ts';
import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';

test('each procedure says when it last changed in this guide, and leads to what did', async ({
  visit,
}) => {
  for (const { id, name } of library) {
    const { page } = await visit(procedureUrl(id));
    const day = await page.locator('.status time').getAttribute('datetime');
    await page.getByRole('link', { name: 'what changed' }).click();
    const heading = page.locator(`[id="${String(day)}-${id}"]`);
    await expect(heading).toContainText(name);
    await expect(heading).toBeInViewport();
  }
});

test('changes stand by date, newest first, and are not searched', async ({ visit }) => {
  const { page } = await visit('/about/changes/');
  const dates = await page
    .locator('h2 time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(await page.locator('h2:not([data-pagefind-ignore] h2)').count()).toBe(0);
});

test('a site that does not know its address has no feed and names none', () => {
  expect(existsSync(join(ROOT, 'dist/about/changes/feed.xml'))).toBe(false);
  expect(pages.filter(({ html }) => /rel="alternate"|feed\.xml/.test(html))).toEqual([]);
});
