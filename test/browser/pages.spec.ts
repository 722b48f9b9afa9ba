import { EVERYTHING, inTens, sampled } from '../sample.ts';
import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';
import { PAGES_OF_EACH_KIND } from './page-kinds.ts';
import { axe, foreign, ONE_OF_MANY, overflow, setTextSize } from './site.ts';

/**
 * Small and light, wide and dark. Axe looks at everything in the one or the other, kind by kind in turn, and in the other at
 * the colours; with everything, at everything in both, and at the colours of each width in both schemes.
 */
for (const [at, [kind, path]] of PAGES_OF_EACH_KIND.entries()) {
  const [small, wide] = EVERYTHING
    ? ([undefined, undefined] as const)
    : at % 2 === 0
      ? ([undefined, 'colours'] as const)
      : (['colours', undefined] as const);
  test(`${kind}: ${path} on a small phone and a wide screen, light and dark`, async ({ visit }) => {
    const { page, errors, requests } = await visit(path, { width: 320, scheme: 'light' });
    expect(await axe(page, small)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (EVERYTHING) expect(await axe(page, 'colours')).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await setTextSize(page, '200%');
    expect(await overflow(page), 'with text twice as large').toBe(0);
    await setTextSize(page, '');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await axe(page, wide)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (EVERYTHING) {
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axe(page, 'colours')).toEqual([]);
    }
    expect(errors).toEqual([]);
    expect(foreign(requests)).toEqual([]);
  });
}

const ofKinds: ReadonlySet<string> = new Set(PAGES_OF_EACH_KIND.map(([, path]) => path));

const others = sampled(
  pages.filter((page) => !ofKinds.has(page.path)),
  (page) => page.path,
  () => 'a page',
);

for (const ten of inTens(others)) {
  const first = ten[0]?.path ?? '';
  test(`${first} and ${ten.length - 1} others on a small phone have no fault that axe can find, no script error, no request elsewhere, no sideways scroll`, async ({
    visit,
  }) => {
    for (const { path } of ten) {
      const { page, errors, requests } = await visit(path, { width: 320 });
      expect.soft(await axe(page, ONE_OF_MANY), path).toEqual([]);
      expect.soft(await overflow(page), path).toBe(0);
      expect.soft(errors, path).toEqual([]);
      expect.soft(foreign(requests), path).toEqual([]);
    }
  });
}
