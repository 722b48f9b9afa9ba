import { STARTS, clear, drive } from './driven.ts';
import { expect, test } from './fixtures.ts';
import { EVERYTHING, sampled } from '../sample.ts';
import { axe, foreign, overflow } from './site.ts';
import { calculators, kindOfAnswer } from './tools.ts';

for (const [at, calculator] of sampled(calculators, ({ url }) => url, kindOfAnswer).entries()) {
  // Each from one of the starts in turn; with everything, each from all of them.
  const starts = STARTS.filter((_, start) => EVERYTHING || start === at % STARTS.length);
  test(`${calculator.url} counts as the slow counter does from ${starts.map(([what]) => what).join(', ')}, in words with the weekday, and axe finds nothing`, async ({
    visit,
  }) => {
    const view = { width: 320, scheme: 'dark' } as const;
    const { page, errors, requests } = await visit(calculator.url, view);
    for (const [, date] of starts) {
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
}
