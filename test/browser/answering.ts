import type { Locator, Page } from '@playwright/test';
import { placed } from './site.ts';

/** The questions of a checker. */
export const questionsOn = (page: Page): Locator =>
  page.locator('form fieldset:has(input[type=radio])');

/** Chooses the same answer to every question; how a person goes through them is tried by keyboard. */
export function answerAll(page: Page, option: number): Promise<void> {
  return questionsOn(page).evaluateAll((questions, at) => {
    for (const question of questions) {
      question.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]?.click();
    }
  }, option);
}

/** What the cursor is on: a radio, the button that shows the result, a group that is folded, or anything else. */
const onWhat = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const on = document.activeElement;
    return on?.matches('details:not([open]) > summary')
      ? 'folded'
      : (on?.getAttribute('type') ?? null);
  });

/** Goes through the questions by keyboard alone, unfolding their groups, choosing the answer that the cursor comes to. */
export async function answerByKeyboard(page: Page, count: number): Promise<void> {
  await page.locator('form input[type=radio]').first().focus();
  for (let question = 0; question < count; question += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    for (let steps = 0; steps < 8; steps += 1) {
      const on = await onWhat(page);
      if (on === 'radio' || on === 'submit') break;
      if (on === 'folded') await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
  }
}

/** Answers while the script is still on its way, then lets it come. */
export async function answerBeforeScript(page: Page, url: string): Promise<void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(placed(url), { waitUntil: 'commit' });
  await page.locator('form fieldset').first().waitFor();
  await answerAll(page, 0);
  release();
}

/** Asks for the result. */
export const show = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Show the result' }).click();
