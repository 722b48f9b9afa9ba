import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Typed } from '../browser/tools.ts';

/** Presses a button by its words. */
export async function press(page: Page, words: string): Promise<void> {
  const buttons = await page.$$('button');
  for (const button of buttons) {
    const said = await button.evaluate(({ textContent }) => textContent.trim());
    if (said !== words || !(await button.isVisible())) continue;
    await button.click();
    return;
  }
  throw new Error(`no button says "${words}"`);
}

/** Types a date, by keyboard, into the boxes of a page's first date: day, month and year. */
export async function typeFirstDate(page: Page, typed: Typed): Promise<void> {
  const boxes = await page.$$('main .govuk-date-input__input');
  for (const [at, value] of typed.entries()) if (value !== undefined) await boxes[at]?.type(value);
}

/** The words of the first of some elements once there is one. */
export async function wordsOf(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector);
  return (await element?.evaluate(({ textContent }) => textContent)) ?? '';
}

/** How many elements are there. */
export async function countOf(page: Page, selector: string): Promise<number> {
  return (await page.$$(selector)).length;
}

/** Waits until so many elements are there. */
export async function untilCount(page: Page, selector: string, count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      expect(await countOf(page, selector), selector).toBe(count);
    },
    { timeout: 30_000, interval: 100 },
  );
}

/** The text of the file of a kind that was saved last, once it is whole. */
export async function savedFile(folder: string, ending: string): Promise<string> {
  const name = await vi.waitFor(
    () => {
      const names = readdirSync(folder);
      const saved = names.find((file) => file.endsWith(ending));
      if (saved === undefined || names.some((file) => file.endsWith('.part'))) {
        throw new Error(`${names.length} files were saved, none of them a whole ${ending}`);
      }
      return saved;
    },
    { timeout: 30_000, interval: 100 },
  );
  return readFileSync(join(folder, name), 'utf8');
}
