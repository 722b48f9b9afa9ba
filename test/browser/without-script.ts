import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { sectionUrl } from '../../src/procedure/addresses.ts';
import { share } from './shares.ts';
import { paths, visit } from './site.ts';

/** A section is readable in about five minutes. */
const MOST_WORDS = 1_250;

const sections: ReadonlySet<string> = new Set(
  library.flatMap(({ id, sections: own }) => own.map((section) => sectionUrl(id, section))),
);

/** The words of a section that are shown before anything is unfolded. */
async function wordsOf(page: Page): Promise<number> {
  const text = await page.locator('article').innerText();
  return text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
}

/** Reads one half of the pages of the site without script. */
export function readPages(which: 1 | 2): void {
  const own = share(paths, which, 2);
  describe.each(own.map((path) => [path] as const))('%s without script', (path) => {
    it('can be read, and shows no form that would not work', async () => {
      const { page } = await visit(path, { width: 320, script: false });
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
      if (sections.has(path)) expect(await wordsOf(page)).toBeLessThanOrEqual(MOST_WORDS);
      const shown = await page
        .locator('main :is(input, select, textarea, output, button:not([popovertarget])):visible')
        .evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML));
      expect(shown).toEqual([]);
    });
  });
}
