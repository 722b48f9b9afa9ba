import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attr, named } from '../../src/build/site/page.ts';
import { LISTED_BY } from '../../src/search/index-records.ts';
import { plainWords } from '../../src/search/query.ts';
import { ask } from './asking.ts';
import type { Asked } from './asking.ts';
import { pages } from './built-pages.ts';
import { share } from './shares.ts';
import { visitAfresh } from './site.ts';

/** Into how many files the titles are dealt. */
const SHARES = 3;

/** Every page that is searched, by the title that it gives to search. */
const searched: readonly Asked[] = pages.flatMap((built) => {
  const meta = named(built, 'span').find(
    ({ element }) => attr(element, 'dataPagefindMeta') === 'title[data-value]',
  );
  const title = meta && attr(meta.element, 'dataValue');
  const listed: readonly string[] = LISTED_BY;
  return title === undefined || listed.includes(built.path) ? [] : [{ url: built.path, title }];
});

/** The pages that bear each title: a term, a section and a map of one thing may bear the same. */
const byTitle = [...Map.groupBy(searched, ({ title }) => plainWords(title)).values()];

/** Asks for one share of the titles. */
export function askForTitles(which: 1 | 2 | 3): void {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visitAfresh('/search/'));
  });
  afterAll(() => page.context().close());

  it('any title stands first when it is typed', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    for (const same of share(byTitle, which, SHARES)) {
      const title = same[0]?.title ?? '';
      const [first] = await ask(page, title);
      const found =
        same.some(({ url }) => url === first?.url) ||
        (first !== undefined && plainWords(first.title) === plainWords(title));
      if (!found) wrong.push(`${title} gives ${first?.url ?? 'nothing'}`);
    }
    expect(wrong, wrong.join('; ')).toEqual([]);
    expect(searched.length).toBeGreaterThan(40);
  });
}
