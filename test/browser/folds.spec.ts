import { library } from '../../content/index.ts';
import { dutiesUrl, glossaryUrl, openQuestionUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';

/** A phone's screen in pixels. */
const SCREEN = 640;

/** The pages that list records of every procedure, and a procedure's own lists. */
const INDEX_PAGES = [
  '/procedures/',
  '/deadlines/',
  '/eligibility/',
  '/process-maps/',
  '/glossary/',
  '/open-questions/',
  '/search/',
  ...library.flatMap(({ id }) => [dutiesUrl(id), `/procedures/${id}/`]),
];

for (const path of INDEX_PAGES) {
  test(`${path} on a phone is not scrolled through for ever`, async ({ visit }) => {
    const { page } = await visit(path, { width: 360 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(10 * SCREEN);
  });
}

for (const { id, openQuestions, glossary, council } of library) {
  test.describe(`a link into what is folded of ${id}`, () => {
    const last = (records: object): string => Object.keys(records).at(-1) ?? '';

    for (const url of [
      openQuestionUrl(id, last(openQuestions)),
      glossaryUrl(id, last(glossary)),
      `/deadlines/#${id}`,
    ]) {
      test(`${url} opens it, its council in sight`, async ({ visit }) => {
        const { page } = await visit(url, { width: 360 });
        const place = page.locator(`[id="${url.split('#')[1] ?? ''}"]`);
        await expect.poll(() => place.isVisible()).toBe(true);
        const head = page.locator('details.procedure-fold[open] > summary');
        expect(await head.innerText()).toContain(council.name);
        const box = await head.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(SCREEN);
        const at = await place.boundingBox();
        expect(at?.y).toBeGreaterThanOrEqual(0);
        expect(at?.y).toBeLessThan(SCREEN);
        expect(await place.evaluate((node) => node.closest('details')?.open)).toBe(true);
      });
    }
  });
}

test('opens all that is folded on paper', async ({ visitAfresh }) => {
  const { page } = await visitAfresh('/open-questions/');
  await page.emulateMedia({ media: 'print' });
  for (const { id, openQuestions } of library) {
    for (const question of Object.keys(openQuestions).slice(0, 3)) {
      const body = page.locator(`details:has(> summary > [id="${id}-${question}"]) > p`).first();
      expect(await body.isVisible()).toBe(true);
    }
  }
});

test('opens and closes everything at a press', async ({ visit }) => {
  const { page } = await visit('/compare/');
  const open = page.locator('details.fold[open]');
  await page.getByRole('button', { name: 'Open all' }).click();
  expect(await open.count()).toBe(await page.locator('details.fold').count());
  await page.getByRole('button', { name: 'Close all' }).click();
  expect(await open.count()).toBe(0);
});

test('filters the duties of a role: sections with none go, the others open', async ({ visit }) => {
  const [first] = library;
  if (first === undefined) throw new Error('no procedure');
  const { page } = await visit(dutiesUrl(first.id));
  const role = await page.locator('select[name="role"] option').nth(1).getAttribute('value');
  await page.locator('select[name="role"]').selectOption(role);
  const shown = await page.locator('tr[data-duty]:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBe(await page.locator(`tr[data-duty][data-roles~="${role ?? ''}"]`).count());
  expect(await page.locator('.duty-count').innerText()).toContain(`Showing ${shown} of`);
  expect(await page.locator('details.fold:not([open]):visible').count()).toBe(0);
});
