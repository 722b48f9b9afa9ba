import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { checkUrl } from '../../src/procedure/index.ts';
import { sampled } from '../sample.ts';
import { answerAll, questionsOn, show } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { axe, overflow, setTextSize } from './site.ts';
import { kindOfCheck } from './tools.ts';

const checks = library.flatMap(({ id, eligibility }) =>
  Object.entries(eligibility).map(([check, record]) => [checkUrl(id, check), record] as const),
);

const phone = { width: 360 } as const;

/** Unfolds every group of questions. */
const unfold = (page: Page): Promise<void> =>
  page.locator('.check-group > details').evaluateAll((groups) => {
    for (const group of groups) group.setAttribute('open', '');
  });

/** How many pixels of what has the cursor lie under the bar, or beyond the screen; undefined once it has left the form. */
const covered = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => {
    const bar = document.querySelector('.check-bar');
    const on = document.activeElement ?? document.body;
    if (bar === null || on.closest('.check-form') === null) return undefined;
    if (bar.contains(on)) return 0;
    const { top, bottom } = on.getBoundingClientRect();
    const edge = Math.min(bar.getBoundingClientRect().top, window.innerHeight);
    return Math.max(0, bottom - edge, -top);
  });

/** What is announced of the bar, each change of it. */
const hearBar = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const status = document.querySelector('.check-bar [role=status]');
    if (status === null) throw new Error('the bar announces nothing');
    const heard: string[] = [];
    new MutationObserver(() => {
      heard.push(status.textContent);
      document.documentElement.dataset['heard'] = JSON.stringify(heard);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });

for (const [url, check] of sampled(
  checks,
  ([url]) => url,
  ([, check]) => kindOfCheck(check),
)) {
  test.describe(url, () => {
    const count = check.groups.flatMap(({ criteria }) => Object.keys(criteria)).length;

    test("has its first question on a phone's first screen, and the way to the result", async ({
      at,
    }) => {
      const page = await at(url, phone);
      const bar = await page.locator('.check-bar').boundingBox();
      const question = await questionsOn(page).first().locator('legend').boundingBox();
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(640);
      expect((question?.y ?? 0) + (question?.height ?? 640)).toBeLessThanOrEqual(bar?.y ?? 0);
    });

    for (const [what, size] of [
      ['', '100%'],
      [' with text of twice the size', '200%'],
    ] as const) {
      test(`never hides under the bar what has the cursor${what}`, async ({ open }) => {
        const { page } = await open(phone);
        await page.goto(url);
        await setTextSize(page, size);
        await unfold(page);
        await page.locator('form input[type=radio]').first().focus();
        let stops = 0;
        for (let under = await covered(page); under !== undefined; under = await covered(page)) {
          expect(under).toBe(0);
          stops += 1;
          await page.keyboard.press('Tab');
        }
        // Each question and its clause, and the two buttons.
        expect(stops).toBeGreaterThanOrEqual(2 * count + 2);
        expect(await overflow(page)).toBe(0);
        expect(await axe(page)).toEqual([]);
      });
    }

    test('counts the answers as they are given, in the bar and in each group', async ({ at }) => {
      const page = await at(url, phone);
      await answerAll(page, 1);
      await expect(page.locator('.check-bar__count')).toHaveText(`${count} of ${count} answered`);
      const told = await page.locator('.check-group .fold__count').allTextContents();
      expect(told).toEqual(
        check.groups.map(({ criteria }) => {
          const own = Object.keys(criteria).length;
          return `${own} of ${own} answered`;
        }),
      );
    });

    test('announces once what is settled, and no more once the result is shown', async ({
      open,
    }) => {
      const { page } = await open(phone);
      await page.goto(url);
      await unfold(page);
      await page.locator('form input[type=radio]').first().focus();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await hearBar(page);
      for (let question = 0; question < count; question += 1) {
        await questionsOn(page).nth(question).locator('input').nth(1).check({ force: true });
      }
      const heard = await page.evaluate(() => document.documentElement.dataset['heard'] ?? '[]');
      const texts: unknown = JSON.parse(heard);
      expect(texts).toEqual(Array.isArray(texts) ? [...new Set<unknown>(texts)] : []);
      await show(page);
      await expect(page.locator('.check-bar [role=status]')).toHaveText('');
    });

    test('names what is missing, each once, and leads to it in its folded group', async ({
      at,
    }) => {
      const page = await at(url, phone);
      await show(page);
      const missing = page.locator('.check-findings--unanswered li');
      expect(await missing.count()).toBe(count);
      await missing.last().getByRole('button').click();
      expect(
        await page.evaluate(() => {
          const group = document.activeElement?.closest('details');
          return group?.open === true && document.activeElement?.getAttribute('type') === 'radio';
        }),
      ).toBe(true);
      expect(await covered(page)).toBe(0);
    });
  });
}
