import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../content/index.ts';
import { TOLD_KINDS, toldBy, toldUrl } from '../../src/changes/kinds.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { ROOT } from '../../src/site/project.ts';
import { readSections } from '../../src/site/read-sections.ts';
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

test('whatever a record tells has a place in the guide to which a change of it leads', () => {
  const built = new Map(pages.map(({ path, html }) => [path, html]));
  const places = library.flatMap((procedure) => {
    const told = toldBy(procedure, readSections(ROOT, procedure.id).sections);
    return TOLD_KINDS.flatMap((kind) =>
      Object.keys(told[kind]).flatMap((id) => toldUrl(procedure, kind, id) ?? []),
    );
  });
  expect(places.length).toBeGreaterThan(1000);
  const lost = places.filter((url) => {
    const [path = '', anchor] = url.split('#');
    const html = built.get(path);
    return html === undefined || (anchor !== undefined && !html.includes(` id="${anchor}"`));
  });
  expect(lost).toEqual([]);
});
