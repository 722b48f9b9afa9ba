import { describe, expect, it } from 'vitest';
import { share } from './shares.ts';
import { paths, visit } from './site.ts';

/** Reads one half of the pages of the site without script. */
export function readPages(which: 1 | 2): void {
  const own = share(paths, which, 2);
  describe.each(own.map((path) => [path] as const))('%s without script', (path) => {
    it('can be read, and shows no form that would not work', async () => {
      const { page } = await visit(path, { width: 320, script: false });
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
      const shown = await page
        .locator('main :is(input, select, textarea, output, button:not([popovertarget])):visible')
        .evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML));
      expect(shown).toEqual([]);
    });
  });
}
