import type { Page } from '@playwright/test';

/** A hit of the search page: its address and the title that it is shown with. */
export interface Asked {
  readonly url: string;
  readonly title: string;
}

/** Asks, on the search page, and gives the hits, best first. */
export async function ask(page: Page, query: string): Promise<readonly Asked[]> {
  const box = page.getByRole('searchbox');
  // The count is another element for another query: one that is not marked belongs to this one.
  await page.evaluate((text) => {
    const shown = document.querySelector('.search__count > span');
    const input = document.querySelector('input[type=search]');
    if (input instanceof HTMLInputElement && input.value !== text) {
      shown?.setAttribute('data-before', '');
    }
  }, query);
  await box.fill(query);
  await box.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('.search__count > span:not([data-before])') !== null,
  );
  return page
    .locator('a[data-hit]')
    .evaluateAll((links) =>
      links.map((link) => ({ url: link.getAttribute('href') ?? '', title: link.textContent })),
    );
}
