import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { isNumberedSections, numberedQuery } from '../../src/search/section-number.ts';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { calculators } from './tools.ts';

const status = (page: Page) => page.locator('.search__count');
const urls = async (page: Page, query: string): Promise<readonly string[]> =>
  (await ask(page, query)).map(({ url }) => url);

test.describe('the words of a query', () => {
  test('are mended aloud, and searched as they were typed where that is wanted', async ({
    searchPage: page,
  }) => {
    const [first] = await urls(page, 'family group conference');
    expect((await urls(page, 'family group conferance'))[0]).toBe(first);
    await expect(status(page)).toContainText('Showing results for “family group conference”');
    await page
      .getByRole('button', { name: 'Search for “family group conferance” instead' })
      .click();
    await expect(status(page)).toContainText('Nothing here has “conferance”');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('button', { name: /^Search for “/ })).toHaveCount(0);
  });

  test('that nothing here has are named, and not left out in silence', async ({
    searchPage: page,
  }) => {
    await ask(page, 'zygote panel');
    await expect(status(page)).toContainText('Nothing here has “zygote”');
  });

  for (const [together, apart] of [
    ['stepdown', 'step down'],
    ['loneworking', 'lone working'],
  ] as const) {
    test(`that are run together are searched apart: ${together}`, async ({ searchPage: page }) => {
      const found = await urls(page, apart);
      expect(found.length).toBeGreaterThan(2);
      expect(await urls(page, together)).toEqual(found);
      await expect(status(page)).toContainText(`Showing results for “${apart}”`);
    });
  }

  test('keep a negation: de-escalation is what deescalate finds', async ({ searchPage: page }) => {
    await ask(page, 'deescalate');
    await expect(page.locator('.search__hit').first()).toContainText(/de-escalation/i);
    await expect(status(page)).not.toContainText('“escalate”');
  });

  test('that name one role do not lead to another', async ({ searchPage: page }) => {
    const found = (await urls(page, 'keyworker')).slice(0, 3);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((url) => /\/(?:roles|glossary)\/.*family-worker/.test(url))).toEqual([]);
    expect(found.some((url) => url.includes('key-worker'))).toBe(true);
  });

  test('find the same however a section of an Act is written', async ({ searchPage: page }) => {
    // A council's own heading for it, where it is typed so, stands beside the term: the two are the same however it is written.
    const whole = (await urls(page, 'section 47')).slice(0, 2);
    const term = whole.find((url) => url.startsWith('/glossary/'));
    expect(whole).toContain(term);
    const short = (await urls(page, 's47')).slice(0, 2).sort();
    expect(short).toContain(term);
    for (const written of ['S.47', 'S 47', 'sec 47']) {
      expect((await urls(page, written)).slice(0, 2).sort(), written).toEqual(short);
    }
  });

  test('may be a section’s number: of every document that has it, or of the one that is named', async ({
    searchPage: page,
  }) => {
    const response = await page.request.get('/search/section-numbers.json');
    const sections: unknown = await response.json();
    if (!isNumberedSections(sections)) throw new Error('the numbered sections are something else');
    const byNumber = [...Map.groupBy(sections, ({ number }) => number)];
    const [number = '', own = []] = byNumber.find(([, several]) => several.length > 1) ?? [];
    const all = (await urls(page, `section ${number}`)).toSorted();
    expect(all).toEqual(own.map(({ url }) => url).toSorted());
    const [hit] = await page.locator('.search__hit').allTextContents();
    expect(hit).toContain(`Section ${number} of the document.`);
    for (const { procedure, url } of own) {
      const name = library.find(({ id }) => id === procedure)?.name ?? '';
      expect(await urls(page, `${name} ${number}`)).toEqual([url]);
    }
  });

  test('that are a title with a section’s number in it give what is called so', async ({
    searchPage: page,
  }) => {
    const numbered = calculators
      .map(({ procedure, id, url }) => ({ title: procedure.timescales[id]?.title ?? '', url }))
      .filter(({ title }) => numberedQuery(title).numbers.length > 0);
    expect(numbered.length).toBeGreaterThan(0);
    for (const { title, url } of numbered) {
      expect((await urls(page, title))[0], title).toBe(url);
    }
  });

  test('that the guide has other words for are told with them', async ({ searchPage: page }) => {
    await ask(page, 'youth offending');
    await expect(page.getByText('Also searched for “youth justice”.')).toBeVisible();
    await ask(page, 'respite');
    await expect(page.getByText('Listed here under “respite” too.').first()).toBeVisible();
  });

  test('that name a council put it first, which is shown, said and can be taken off', async ({
    searchPage: page,
  }) => {
    const alone = library.filter(
      ({ council }) => library.filter((other) => other.council.name === council.name).length === 1,
    );
    for (const { id, council } of alone) {
      const [first = ''] = await urls(page, `${council.name} review`);
      expect(first, council.name).toContain(id);
      await expect(status(page)).toContainText(`${council.name} first`);
      const off = page.getByRole('button', {
        name: `${council.name} first show all councils alike`,
      });
      await off.focus();
      await page.keyboard.press('Enter');
      await expect(status(page)).not.toContainText('first');
      await expect(off).toHaveCount(0);
      await expect(page.getByRole('searchbox')).toBeFocused();
      const alike = await page
        .locator('a[data-hit]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(alike).toEqual(await urls(page, 'review'));
    }
  });
});
