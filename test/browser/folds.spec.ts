import { library } from '../../content/index.ts';
import { dutiesByChapter, dutiesBySection } from '../../src/components/duty/duty-sections.ts';
import {
  questionsByChapter,
  questionsByKind,
} from '../../src/components/question/question-pages.ts';
import {
  deadlinesUrl,
  dutiesUrl,
  glossaryUrl,
  openQuestionUrl,
  openQuestionsUrl,
  rolesUrl,
} from '../../src/procedure/index.ts';
import { sampled } from '../sample.ts';
import { expect, test } from './fixtures.ts';

/** What is folded is folded alike for every procedure. */
const procedures = sampled(
  library,
  ({ id }) => id,
  () => 'a procedure',
);

/** A phone's screen in pixels. */
const SCREEN = 640;

/** The pages that list records of every procedure, and a procedure's own lists. */
const INDEX_PAGES = [
  '/procedures/',
  '/deadlines/',
  '/eligibility/',
  '/process-maps/',
  '/search/',
  ...library.flatMap(({ id }) => [
    dutiesUrl(id),
    glossaryUrl(id),
    openQuestionsUrl(id),
    rolesUrl(id),
    `/procedures/${id}/`,
  ]),
  ...library.flatMap((procedure) =>
    questionsByChapter(procedure).flatMap(({ id: chapter, parts }) => [
      openQuestionsUrl(procedure.id, { chapter }),
      ...parts.map(({ id: part }) => openQuestionsUrl(procedure.id, { chapter, part })),
    ]),
  ),
  ...library.flatMap((procedure) =>
    dutiesByChapter(procedure).flatMap(({ id: chapter, parts }) =>
      parts.length === 0
        ? []
        : [
            dutiesUrl(procedure.id, { chapter }),
            ...parts.map(({ id: part }) => dutiesUrl(procedure.id, { chapter, part })),
          ],
    ),
  ),
];

for (const path of sampled(
  INDEX_PAGES,
  (path) => path,
  (path) => path.replace(/^(\/[^/]+\/).+$/, '$1*'),
)) {
  test(`${path} on a phone is not scrolled through for ever`, async ({ visit }) => {
    const { page } = await visit(path, { width: 360 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(10 * SCREEN);
  });
}

for (const procedure of procedures) {
  const { id, openQuestions, glossary, council } = procedure;
  test.describe(`a link into what is folded of ${id}`, () => {
    const last = (records: object): string => Object.keys(records).at(-1) ?? '';

    for (const [before, url] of [
      ['/open-questions/', openQuestionUrl(procedure, last(openQuestions))],
      ['/glossary/', glossaryUrl(id, last(glossary))],
    ] as const) {
      test(`an anchor of ${before} leads on to ${url} and opens it`, async ({ visit }) => {
        const anchor = url.split('#')[1] ?? '';
        const { page } = await visit(`${before}#${anchor}`, { width: 360 });
        await page.waitForURL(`**${url}`);
        const place = page.locator(`[id="${anchor}"]`);
        await expect.poll(() => place.isVisible()).toBe(true);
        expect(await page.locator('main .council').first().innerText()).toContain(council.name);
        const at = await place.boundingBox();
        expect(at?.y).toBeGreaterThanOrEqual(0);
        expect(at?.y).toBeLessThan(SCREEN);
        expect(
          await place.evaluate((node) => node.parentElement?.querySelector('details')?.open),
        ).toBe(true);
      });
    }

    test(`/deadlines/#${id} leads on to its list, its council in sight`, async ({ visit }) => {
      const { page } = await visit(`/deadlines/#${id}`, { width: 360 });
      await page.waitForURL(`**${deadlinesUrl(id)}`);
      const place = page.locator('main .council').first();
      expect(await place.innerText()).toContain(council.name);
      const at = await place.boundingBox();
      expect(at?.y).toBeGreaterThanOrEqual(0);
      expect(at?.y).toBeLessThan(SCREEN);
    });
  });
}

test('an anchor of the page of all questions of a long document leads on to its chapter', async ({
  visit,
}) => {
  const long = library.filter((procedure) => questionsByChapter(procedure).length > 0);
  expect(long.length).toBeGreaterThan(0);
  for (const procedure of long) {
    for (const { id: chapter, ids } of questionsByChapter(procedure).slice(0, 3)) {
      const anchor = `${procedure.id}-${ids[0] ?? ''}`;
      const { page } = await visit(`${openQuestionsUrl(procedure.id)}#${anchor}`);
      await page.waitForURL(`**${openQuestionsUrl(procedure.id, { chapter })}#${anchor}`);
      await expect(page.locator(`[id="${anchor}"] + details`)).toHaveAttribute('open');
    }
    const { page } = await visit(`${openQuestionsUrl(procedure.id)}#main`);
    expect(new URL(page.url()).pathname).toBe(openQuestionsUrl(procedure.id));
    const lines = page.locator('main li[id] > a');
    await expect(lines).toHaveCount(Object.keys(procedure.openQuestions).length);
  }
});

test('an anchor of the page of a long chapter leads on to its part', async ({ visit }) => {
  for (const procedure of library) {
    const { id } = procedure;
    for (const { id: chapter, ids, parts } of questionsByChapter(procedure)) {
      for (const part of parts) {
        const anchor = `${id}-${part.ids.at(-1) ?? ''}`;
        const { page } = await visit(`${openQuestionsUrl(id, { chapter })}#${anchor}`);
        await page.waitForURL(`**${openQuestionsUrl(id, { chapter, part: part.id })}#${anchor}`);
        await expect(page.locator(`[id="${anchor}"] + details`)).toHaveAttribute('open');
      }
      if (parts.length === 0) continue;
      // A kind of question is still the chapter's.
      const kind = questionsByKind(procedure, ids)[0]?.anchor ?? '';
      const { page } = await visit(`${openQuestionsUrl(id, { chapter })}#${kind}`);
      await expect(page.locator(`[id="${kind}"] + details`)).toHaveAttribute('open');
      await expect(page.locator('main li[id] > a')).toHaveCount(ids.length);
    }
    for (const { id: chapter, parts } of dutiesByChapter(procedure)) {
      for (const part of parts) {
        const section = dutiesBySection(procedure, part.ids).at(-1)?.section ?? '';
        const { page } = await visit(`${dutiesUrl(id, { chapter })}#${section}`);
        await page.waitForURL(`**${dutiesUrl(id, { chapter, part: part.id })}#${section}`);
        await expect(page.locator(`[id="${section}"] + details`)).toHaveAttribute('open');
      }
    }
  }
});

test('opens all that is folded on paper', async ({ visitAfresh }) => {
  for (const procedure of procedures) {
    for (const question of Object.keys(procedure.openQuestions).slice(0, 3)) {
      const [path = ''] = openQuestionUrl(procedure, question).split('#');
      const { page } = await visitAfresh(path);
      await page.emulateMedia({ media: 'print' });
      const body = page.locator(`[id="${procedure.id}-${question}"] + details > p`).first();
      expect(await body.isVisible()).toBe(true);
    }
  }
});

test('opens and closes everything at a press', async ({ visit }) => {
  const { page } = await visit('/compare/');
  const open = page.locator('.fold > details[open]');
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(open).toHaveCount(await page.locator('.fold > details').count());
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(open).toHaveCount(0);
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
  expect(await page.locator('.fold > details:not([open]):visible').count()).toBe(0);
});
