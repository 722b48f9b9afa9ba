import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';
import { kindOf, onePageOfEachKind } from './page-kinds.ts';
import { sampled } from './sample.ts';
import { axe, foreign, overflow } from './site.ts';

for (const [kind, path] of onePageOfEachKind()) {
  for (const [width, scheme] of [
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`${kind}: ${path} at ${width} px, ${scheme}`, async ({ visit }) => {
      const { page, errors } = await visit(path, { width, scheme });
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(errors).toEqual([]);
    });
  }
}

const looked = sampled(pages, ({ path }) => path, kindOf);

for (const { path } of looked) {
  test(`${path} on a small phone has no fault that axe can find, no script error, no request elsewhere, no sideways scroll`, async ({
    visit,
  }) => {
    const { page, errors, requests } = await visit(path, { width: 320 });
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
    expect(foreign(requests)).toEqual([]);
  });
}
