import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attr, named } from '../../src/build/site/page.ts';
import { library } from '../../content/index.ts';
import { LISTED_BY } from '../../src/search/index-records.ts';
import { plainWords } from '../../src/search/query.ts';
import { pages } from './built-pages.ts';
import { questions, questionsOf } from './search-questions.ts';
import { visitAfresh } from './site.ts';

let page: Page;

beforeAll(async () => {
  ({ page } = await visitAfresh('/search/'));
});
afterAll(() => page.context().close());

/** Asks, and gives the addresses and titles of the hits, best first. */
async function ask(query: string): Promise<readonly { url: string; title: string }[]> {
  const counted = (has: boolean) =>
    page.waitForFunction(
      (wanted) => (document.querySelector('.search__count')?.textContent !== '') === wanted,
      has,
    );
  await page.getByRole('searchbox').fill('');
  await counted(false);
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await counted(true);
  return page
    .locator('a[data-hit]')
    .evaluateAll((links) =>
      links.map((link) => ({ url: link.getAttribute('href') ?? '', title: link.textContent })),
    );
}

/** Every page that is searched, by the title that it gives to search. */
const searched = pages.flatMap((built) => {
  const meta = named(built, 'span').find(
    ({ element }) => attr(element, 'dataPagefindMeta') === 'title[data-value]',
  );
  const title = meta && attr(meta.element, 'dataValue');
  const listed: readonly string[] = LISTED_BY;
  return title === undefined || listed.includes(built.path) ? [] : [{ url: built.path, title }];
});

/** Another page may bear the same name: a term, a section and a map of one thing. */
const isFirst = (
  first: { url: string; title: string } | undefined,
  wanted: { url: string; title: string },
): boolean =>
  first?.url === wanted.url ||
  (first !== undefined && plainWords(first.title) === plainWords(wanted.title));

describe('what a worker types', () => {
  it('is tried with at least ten questions of each procedure, each once', () => {
    for (const { id } of library) {
      const own = questionsOf(id);
      expect(own.length, id).toBeGreaterThanOrEqual(10);
      for (const { query, finds } of own) {
        expect(
          finds.filter((url) => url.includes(id)),
          query,
        ).not.toEqual([]);
      }
    }
    expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
  });

  it.each(questions)('$query: the answer is among the first three', async ({ query, finds }) => {
    const first = (await ask(query)).slice(0, 3).map(({ url }) => url);
    const found = first.filter((url) =>
      finds.some((expected) => url === expected || url.startsWith(`${expected}#`)),
    );
    expect(found, `found ${first.join(' ')}`).not.toEqual([]);
  });

  it('may be any title, which then stands first', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    for (const wanted of searched) {
      const [first] = await ask(wanted.title);
      if (!isFirst(first, wanted)) wrong.push(`${wanted.title} gives ${first?.url ?? 'nothing'}`);
    }
    expect(wrong, wrong.join('; ')).toEqual([]);
    expect(searched.length).toBeGreaterThan(40);
  });

  it('may have words that say nothing, which change nothing', async () => {
    const plain = await ask('exit plan');
    expect(plain.length).toBeGreaterThan(2);
    expect(await ask('what is the exit plan for')).toEqual(plain);
  });
});
