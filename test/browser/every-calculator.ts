import { describe, expect, it } from 'vitest';
import { STARTS, clear, drive } from './driven.ts';
import { share } from './shares.ts';
import { axe, foreign, overflow, visit } from './site.ts';
import { calculators } from './tools.ts';

/** Drives one half of the calculators of the library. */
export function driveCalculators(which: 1 | 2): void {
  describe.each(share(calculators, which, 2).map((one) => [one.url, one] as const))(
    '%s',
    (url, calculator) => {
      it('counts as the slow counter does from every start, in words with the weekday, and axe finds nothing', async () => {
        const { page, errors, requests } = await visit(url, { width: 320, scheme: 'dark' });
        for (const [, date] of STARTS) {
          await clear(page);
          await drive(page, calculator, date);
        }
        await page.locator('.calculator details').evaluateAll((folds) => {
          for (const fold of folds) fold.setAttribute('open', '');
        });
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(errors).toEqual([]);
        expect(foreign(requests)).toEqual([]);
      });
    },
  );
}
