import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../content/index.ts';
import { changesAnchor, changesUrl, procedureChangesUrl } from '../../src/changes/addresses.ts';
import { TOLD_KINDS, toldBy, toldUrl } from '../../src/changes/kinds.ts';
import { changes } from '../../src/data/changes.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { readHistory } from '../../src/site/history-files.ts';
import { attr, named, parsePage } from '../../src/site/page.ts';
import { ROOT } from '../../src/site/project.ts';
import { readSections } from '../../src/site/read-sections.ts';
import { longDate } from '../../src/timescale/index.ts';
import type { BuiltPage } from './built-pages.ts';
import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';

/** The page of a procedure's changes first, then those of its earlier periods. */
const pagesOf = (procedure: string): readonly BuiltPage[] =>
  pages
    .filter(({ path }) => path.startsWith(procedureChangesUrl(procedure)))
    .toSorted((one, other) => one.path.length - other.path.length);

/** How many changes a page lists. */
function listedOn({ path, html }: BuiltPage): number {
  return named(parsePage(path, html), 'li').filter(({ within }) => {
    const list = within.at(-1);
    return list !== undefined && attr(list, 'className') === 'changes';
  }).length;
}

test('each procedure says when it last changed in this guide, and leads to what did', async ({
  visit,
}) => {
  for (const { id } of library) {
    const { page } = await visit(procedureUrl(id));
    const day = await page.locator('.status time').getAttribute('datetime');
    await page.getByRole('link', { name: 'what changed' }).click();
    await page.waitForURL(`**${changesUrl(day ?? '', id)}`);
    const heading = page.locator(`[id="${changesAnchor(day ?? '', id)}"]`);
    await expect(heading.locator('time')).toHaveAttribute('datetime', day ?? '');
    await expect(heading).toBeInViewport();
  }
});

for (const [path, headings] of [
  ['/about/changes/', 'section[id] > h3 > time'],
  ...library.map(({ id }) => [procedureChangesUrl(id), 'h2 > time'] as const),
] as const) {
  test(`changes stand on ${path} by date, newest first, and are not searched`, async ({
    visit,
  }) => {
    const { page } = await visit(path);
    const dates = await page
      .locator(headings)
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const searched = page.locator('[data-pagefind-body] :is(h2, h3, li)');
    expect(await searched.and(page.locator(':not([data-pagefind-ignore] *)')).count()).toBe(0);
  });
}

test('what has changed of each procedure is counted, and its newest told, on the page of all', async ({
  visit,
}) => {
  const { page } = await visit('/about/changes/');
  for (const procedure of library) {
    const { entries } = readHistory(ROOT, procedure.id);
    const last = longDate(
      entries
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? '',
    );
    const line = page.getByRole('listitem').filter({
      has: page.getByRole('link', { name: `${procedure.council.name}: ${procedure.name}` }),
    });
    await expect(line).toContainText(`${entries.length} changes, last on ${last}`);
    await page.locator(`[id="newest-${procedure.id}"] + details > summary`).click();
    await page.getByRole('link', { name: `All changes of ${procedure.name}` }).click();
    await page.waitForURL(`**${procedureChangesUrl(procedure.id)}`);
    await expect(page.locator('main ul.changes > li').first()).toBeAttached();
    const told = entries.filter(({ change }) => change !== 'published');
    const listed = pagesOf(procedure.id).reduce((sum, one) => sum + listedOn(one), 0);
    expect(listed).toBe(told.length);
    await page.goBack();
  }
});

test('an anchor of the page where all changes stood leads on to its procedure', async ({
  visit,
}) => {
  for (const { id } of library) {
    for (const date of new Set(readHistory(ROOT, id).entries.map((entry) => entry.date))) {
      const anchor = changesAnchor(date, id);
      // Newest first: what one page holds no more stands on that of its period, and a day of many begins its part.
      const holder = pagesOf(id).find(({ html }) => html.includes(` id="${anchor}"`));
      const { page } = await visit(`/about/changes/#${anchor}`);
      await page.waitForURL(`**${holder?.path ?? ''}#${anchor}`);
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    }
  }
});

test('an anchor of a kind of change that stands in a later part of its day leads on to it', async ({
  visit,
}) => {
  const divided = pages.filter(
    ({ path, html }) => path.startsWith('/about/changes/') && html.includes('data-onward'),
  );
  expect(divided.length).toBeGreaterThan(0);
  for (const { path, html } of divided) {
    const kinds = named(parsePage(path, html), 'li').flatMap(
      ({ element }) => attr(element, 'id') ?? [],
    );
    expect(kinds.length).toBeGreaterThan(0);
    for (const anchor of kinds) {
      const { page } = await visit(`${path}#${anchor}`);
      await page.waitForURL(({ pathname }) => pathname !== path);
      await expect(page.locator('h1:has-text(", part ")')).toBeVisible();
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    }
  }
});

test('an anchor of what changed in the guide itself stays where it was', async ({ visit }) => {
  const date = changes[0]?.date ?? '';
  for (const anchor of [date, changesAnchor(date, 'guide')]) {
    const { page } = await visit(`/about/changes/#${anchor}`);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    expect(new URL(page.url()).pathname).toBe('/about/changes/');
  }
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
