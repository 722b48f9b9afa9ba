import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from '@playwright/test';

/** A file that a page has offered, by its name and its text, with the mark at its beginning where it has one. */
export interface Offered {
  readonly name: string;
  readonly text: string;
}

/** Presses a button and catches the file that it offers. */
export async function downloaded(
  page: Page,
  within: Page | Locator,
  button: string,
): Promise<Offered> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const bytes = await buffer(await download.createReadStream());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8') };
}
