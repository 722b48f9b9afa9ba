import { parsePage, attr, named } from '../../src/site/page.ts';
import { plainWords } from '../../src/search/query.ts';
import { ask } from './asking.ts';
import type { Asked } from './asking.ts';
import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';
import { inTens, sampled } from '../sample.ts';

const META = /<span[^>]* data-pagefind-meta="title\[data-value\]"[^>]*>/;

/** Every page that is searched, by the title that it gives to search. */
const searched: readonly Asked[] = pages.flatMap(({ path, html }) => {
  const [tag] = META.exec(html) ?? [];
  const [meta] = tag === undefined ? [] : named(parsePage(path, tag), 'span');
  const title = meta && attr(meta.element, 'dataValue');
  return title === undefined ? [] : [{ url: path, title }];
});

/** The pages that bear each title: a term, a section and a map of one thing may bear the same. */
const byTitle = [...Map.groupBy(searched, ({ title }) => plainWords(title))];

const place = (url = ''): string => url.split('/')[1] ?? '';

test('pages give a title to the search', () => {
  expect(searched.length).toBeGreaterThan(40);
});

const asked = sampled(
  byTitle,
  ([title]) => title,
  ([, [first]]) => place(first?.url),
);

for (const ten of inTens(asked)) {
  test(`${ten.map(([words]) => words).join('; ')}: each title stands first when it is typed`, async ({
    searchPage,
  }) => {
    for (const [words, same] of ten) {
      const [first] = await ask(searchPage, same[0]?.title ?? '');
      const found =
        same.some(({ url }) => url === first?.url) ||
        (first !== undefined && plainWords(first.title) === words);
      expect.soft(found, `${words}: it gives ${first?.url ?? 'nothing'}`).toBe(true);
    }
  });
}
