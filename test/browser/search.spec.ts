import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { awake, axe, overflow } from './site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const counted = (page: Page) => page.locator('.search__count');

async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill('');
  await page.waitForFunction(() => document.querySelector('.search__count')?.textContent === '');
  await box(page).fill(query);
  await page.waitForFunction(() =>
    document.querySelector('.search__count')?.textContent.includes('result'),
  );
}

test.describe('the search', () => {
  test('leads from the box to a result by keyboard, and to its page', async ({ visit }) => {
    const { page } = await visit('/');
    await box(page).focus();
    await page.keyboard.type('panel');
    await page.locator('[data-hit]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(href).toBe(await page.locator('[data-hit]').first().getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/');
    expect(page.url()).toContain(href ?? 'no address');
  });

  test('announces how many it found, shows one kind alone, and says what to do where it finds nothing', async ({
    visit,
  }) => {
    const { page } = await visit('/search/', { width: 320, scheme: 'dark' });
    await ask(page, 'support');
    expect(await counted(page).getAttribute('role')).toBe('status');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const all = Number(/\d+/.exec(await counted(page).innerText())?.[0]);
    await page.locator('.search__kinds input').nth(1).check({ force: true });
    await page.locator('#found-kind').waitFor();
    expect(await page.locator('[data-hit]').count()).toBeLessThanOrEqual(all);
    await ask(page, 'qqqqq');
    expect(await counted(page).innerText()).toBe('No results');
    expect(await axe(page)).toEqual([]);
  });

  test('searches what was typed before the script had loaded, and keeps it out of every address', async ({
    visit,
  }) => {
    const { page, requests } = await visit('/about/privacy/');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/search/', { waitUntil: 'commit' });
    await box(page).fill('liquidlogic');
    release();
    await awake(page);
    await page.locator('[data-hit]').first().waitFor();
    expect(await box(page).inputValue()).toBe('liquidlogic');
    await box(page).press('Enter');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /liquidlogic/i.test(url) && !url.includes('#'))).toEqual([]);
    expect(page.url()).not.toMatch(/liquidlogic/i);
  });
});
