import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { questionsOf } from '../../src/eligibility/index.ts';
import { checkUrl } from '../../src/procedure/index.ts';
import { answerAll, answerBeforeScript, answerByKeyboard, questionsOn, show } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { axe, awake, overflow, placed } from './site.ts';

const sets = library.flatMap(({ id, eligibility, eligibilitySets = {} }) =>
  Object.entries(eligibilitySets).map(([set, { checks: members }]) => {
    const checks = members.flatMap(({ check }) => eligibility[check] ?? []);
    const asked = questionsOf(checks).flatMap(({ criteria }) => criteria);
    return [
      checkUrl(id, set),
      {
        count: asked.length,
        labels: members.map(({ label }) => label),
        pages: members.map(({ check }) => checkUrl(id, check)),
      },
    ] as const;
  }),
);

/** What is said of each team: its line of the announced result. */
const said = (page: Page): Promise<readonly string[]> =>
  page.locator('output .check-team').allInnerTexts();

/** The ids that more than one element of the page has. */
const idsTwice = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

for (const [url, { count, labels, pages }] of sets) {
  test.describe(url, () => {
    test('asks every question once, each with its clause, and leads to each check', async ({
      at,
    }) => {
      const page = await at(url);
      expect(await questionsOn(page).count()).toBe(count);
      const names = await page
        .locator('form input[type=radio]')
        .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('name')));
      expect(new Set(names).size).toBe(count);
      expect(await page.locator('form .check-question .cite a').count()).toBeGreaterThanOrEqual(
        count,
      );
      for (const check of pages) {
        expect(await page.locator(`main a[href="${placed(check)}"]`).count()).toBeGreaterThan(0);
      }
    });

    test('without an answer says of no team that it fits', async ({ at }) => {
      const page = await at(url, { width: 320 });
      await show(page);
      const lines = await said(page);
      expect(lines).toHaveLength(labels.length);
      for (const line of lines) expect(line).toContain('cannot tell yet');
      expect(await axe(page)).toEqual([]);
    });

    for (const [what, option, width, scheme] of [
      ['the first answer', 0, 320, 'light'],
      ['the second answer', 1, 1280, 'dark'],
      ['not known', 2, 320, 'light'],
      ['the first answer', 0, 1280, 'dark'],
    ] as const) {
      test(`takes ${what} (${option}) to every question to an outcome of each team, at ${width} px, ${scheme}`, async ({
        at,
      }) => {
        const page = await at(url, { width, scheme });
        await answerAll(page, option);
        await show(page);
        await page.locator('output .check-team').first().waitFor();
        const lines = await said(page);
        expect(lines).toHaveLength(labels.length);
        for (const [index, label] of labels.entries()) {
          expect(lines[index]?.startsWith(`${label}:`)).toBe(true);
          expect(lines[index]).toMatch(
            /likely fits|does not appear to fit|cannot tell yet|talk to/,
          );
        }
        expect(await page.locator('.check-result').innerText()).toContain('999');
        expect(
          await page.evaluate(() => document.activeElement?.closest('.check-result') !== null),
        ).toBe(true);
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      });
    }

    test('has the reasons of each team folded away under its outcome, and opens them', async ({
      at,
    }) => {
      const page = await at(url, { width: 320 });
      await answerAll(page, 0);
      await show(page);
      const folds = page.locator('.check-teams > details');
      expect(await folds.count()).toBe(labels.length);
      expect(await page.locator('.check-outcome:visible').count()).toBe(0);
      for (const [index, label] of labels.entries()) {
        const fold = folds.nth(index);
        await fold.locator('> summary').focus();
        await page.keyboard.press('Enter');
        await fold.locator('.check-outcome').waitFor();
        expect(await fold.locator('> summary').innerText()).toContain(label);
        expect(await fold.getByRole('button', { name: `Copy as text: ${label}` }).count()).toBe(1);
      }
      expect(await idsTwice(page)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await folds
        .first()
        .getByRole('button', { name: /^Change/ })
        .first()
        .click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    });

    test('says of each team what its own check says on the same answers', async ({ at }) => {
      const page = await at(url);
      await answerAll(page, 0);
      await show(page);
      const lines = await said(page);
      for (const [index, check] of pages.entries()) {
        const own = await at(check);
        await answerAll(own, 0);
        await show(own);
        const alone = await own.locator('output b').first().innerText();
        const words = alone.replace('On these answers: ', '');
        expect(lines[index]).toContain(`${labels[index] ?? ''}: ${words}`);
      }
    });

    test('works by keyboard alone, clears, and keeps nothing', async ({ at }) => {
      const page = await at(url);
      const address = page.url();
      await answerByKeyboard(page, count);
      expect(await page.locator('form input[type=radio]:checked').count()).toBe(count);
      await page.keyboard.press('Enter');
      await page.locator('output .check-team').first().waitFor();
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      await page
        .locator('.check-result')
        .getByRole('button', { name: 'Clear my answers' })
        .press('Enter');
      expect(await page.locator('form input[type=radio]:checked').count()).toBe(0);
      expect(await page.locator('.check-outcome').count()).toBe(0);
      expect(await page.locator('output').first().innerText()).toBe('Your answers are cleared.');
    });

    test('counts what was chosen before the script had loaded', async ({ at }) => {
      const page = await at('/about/privacy/');
      await answerBeforeScript(page, url);
      await awake(page);
      await show(page);
      expect(await page.locator('output').first().innerText()).toContain(`${count} of ${count}`);
    });

    test('without script leads to each check, where the criteria stand', async ({ at }) => {
      const page = await at(url, { width: 320, script: false });
      expect(await page.locator('form:visible').count()).toBe(0);
      for (const check of pages) {
        expect(
          await page.locator(`main a[href="${placed(check)}"]:visible`).count(),
        ).toBeGreaterThan(0);
      }
    });
  });
}
