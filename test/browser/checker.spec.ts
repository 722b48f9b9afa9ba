import { library } from '../../content/index.ts';
import { checkUrl } from '../../src/procedure/index.ts';
import { answerAll, answerBeforeScript, answerByKeyboard, show } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { sampled } from '../sample.ts';
import { axe, awake, overflow } from './site.ts';
import { kindOfCheck } from './tools.ts';

const checks = library.flatMap(({ id, eligibility }) =>
  Object.entries(eligibility).map(([check, record]) => [checkUrl(id, check), record] as const),
);

for (const [url, check] of sampled(
  checks,
  ([url]) => url,
  ([, check]) => kindOfCheck(check),
)) {
  test.describe(url, () => {
    const count = check.groups.flatMap(({ criteria }) => Object.keys(criteria)).length;

    test('asks every criterion, each with its clause', async ({ at }) => {
      const page = await at(url);
      expect(await page.locator('form fieldset:has(input[type=radio])').count()).toBe(count);
      expect(await page.locator('form .check-question .cite a').count()).toBeGreaterThanOrEqual(
        count,
      );
    });

    test('without an answer cannot tell, and never says that anybody fits', async ({ at }) => {
      const page = await at(url, { width: 320 });
      await show(page);
      const said = await page.locator('output').first().innerText();
      expect(said.toLowerCase()).not.toContain('likely fits');
      expect(await axe(page)).toEqual([]);
    });

    for (const [what, option, width, scheme] of [
      ['the first answer', 0, 320, 'light'],
      ['the second answer', 1, 1280, 'dark'],
      ['not known', 2, 320, 'dark'],
    ] as const) {
      test(`takes ${what} to every question to an outcome with reasons`, async ({ at }) => {
        const page = await at(url, { width, scheme });
        await answerAll(page, option);
        await show(page);
        const output = page.locator('output').first();
        await output.locator('b, strong').first().waitFor();
        expect((await output.innerText()).toLowerCase()).toMatch(/fit|tell|talk/);
        const result = await page.locator('.check-result').innerText();
        expect(result).toContain('999');
        expect(await page.locator('.check-result a').count()).toBeGreaterThan(0);
        await expect
          .poll(() =>
            page.evaluate(() => document.activeElement?.closest('.check-result') !== null),
          )
          .toBe(true);
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      });
    }

    test('works by keyboard alone, and clears', async ({ at }) => {
      const page = await at(url);
      await answerByKeyboard(page, count);
      expect(await page.locator('form input[type=radio]:checked').count()).toBe(count);
      await page.keyboard.press('Enter');
      await page.locator('output').first().locator('b, strong').first().waitFor();
      await page.getByRole('button', { name: /clear/i }).first().press('Enter');
      expect(await page.locator('form input[type=radio]:checked').count()).toBe(0);
      expect(await page.locator('.check-outcome').count()).toBe(0);
    });

    test('counts what was chosen before the script had loaded', async ({ at }) => {
      const page = await at('/about/privacy/');
      await answerBeforeScript(page, url);
      await awake(page);
      expect(await page.locator('form input[type=radio]:checked').count()).toBe(count);
      await show(page);
      expect(await page.locator('output').first().innerText()).toContain(`${count} of ${count}`);
    });
  });
}
