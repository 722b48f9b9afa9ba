import type { Example } from '../../src/components/worked-examples/example.ts';
import { WORKED_EXAMPLES } from '../../src/components/worked-examples/index.ts';
import { instantWords, longDate } from '../../src/timescale/index.ts';
import { expect, test } from './fixtures.ts';
import { axe, overflow } from './site.ts';

const PAGE = '/about/how-we-count/';

/** What a row must say of an example: its dates in words, or that there is none. */
function wordsOf({ answer }: Example): readonly string[] {
  if (typeof answer === 'object' && 'fault' in answer) {
    return ['No date'];
  }
  return [answer].flat().map((at) => (at.includes('T') ? instantWords(at) : longDate(at)));
}

test.describe('How we count', () => {
  test('shows every golden vector under its line, in tables that need no script', async ({
    visit,
  }) => {
    const { page } = await visit(PAGE, { script: false });
    const shown = await page.locator('details.examples table').evaluateAll((tables) =>
      tables.map((table) => ({
        caption: table.querySelector('caption')?.textContent ?? '',
        rows: [...table.querySelectorAll('tbody tr')].map((row) => row.textContent),
      })),
    );
    const tables = Object.values(WORKED_EXAMPLES).flat();
    expect(shown.map(({ caption }) => caption.split(':')[0])).toEqual(
      tables.map(({ title }) => title.split(':')[0]),
    );
    for (const [place, { examples }] of tables.entries()) {
      const rows = shown[place]?.rows ?? [];
      expect(rows).toHaveLength(examples.length);
      for (const [index, example] of examples.entries()) {
        for (const words of [...wordsOf(example), example.why]) {
          expect(rows[index]).toContain(words);
        }
      }
    }
  });

  for (const [width, scheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`reads at ${width} px, ${scheme}, with every fold open`, async ({ visit }) => {
      const { page, errors } = await visit(PAGE, { width, scheme });
      await page.locator('details.examples').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '');
      });
      expect(await page.locator('details.examples[open]').count()).toBeGreaterThan(8);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(errors).toEqual([]);
    });
  }
});
