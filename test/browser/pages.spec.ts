import { EVERYTHING, sampled } from '../sample.ts';
import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';
import { kindOf, onePageOfEachKind, placeOf } from './page-kinds.ts';
import { axe, foreign, overflow, setTextSize } from './site.ts';

/** Each kind of tool is tried in its states by tests of its own; with everything, each set of tools on a kind of page too. */
const kinds = onePageOfEachKind(pages, EVERYTHING ? kindOf : placeOf);

for (const [kind, path] of kinds) {
  test(`${kind}: ${path} on a small phone and a wide screen, light and dark`, async ({ visit }) => {
    const { page, errors, requests } = await visit(path, { width: 320, scheme: 'light' });
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, 'colours')).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await setTextSize(page, '200%');
    expect(await overflow(page), 'with text twice as large').toBe(0);
    await setTextSize(page, '');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axe(page, 'colours')).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreign(requests)).toEqual([]);
  });
}

const ofKinds: ReadonlySet<string> = new Set(kinds.map(([, path]) => path));

for (const { path } of sampled(
  pages.filter((page) => !ofKinds.has(page.path)),
  (page) => page.path,
  () => 'a page',
)) {
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
