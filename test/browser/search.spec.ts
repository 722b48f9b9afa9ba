import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../src/build/project.ts';
import { awake, axe, foreign, overflow, visit } from './site.ts';
import type { Opened } from './site.ts';

/** What staff ask, and the places of which one must be among the best matches. */
const questions = z
  .array(z.strictObject({ query: z.string(), finds: z.array(z.string()).min(1) }))
  .min(10)
  .parse(JSON.parse(readFileSync(`${ROOT}test/fixtures/search-questions.json`, 'utf8')));

let opened: Opened | undefined;

function current(): Opened {
  if (opened === undefined) throw new Error('no page is open');
  return opened;
}

beforeAll(async () => {
  opened = await visit('/search/');
});
afterAll(async () => {
  await opened?.page.context().close();
});

const box = (page: Page) => page.getByRole('searchbox');
const counted = (page: Page) => page.locator('.search__count');

async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill('');
  await page.waitForFunction(() => document.querySelector('.search__count')?.textContent === '');
  await box(page).fill(query);
  await page.waitForFunction(() =>
    /result/.test(document.querySelector('.search__count')?.textContent ?? ''),
  );
}

describe('the search', () => {
  it.each(questions.map(({ query, finds }) => [query, finds] as const))(
    '"%s" is answered among the best matches',
    async (query, finds) => {
      const { page, errors, requests } = current();
      await ask(page, query);
      const best = await page
        .locator('section[aria-labelledby="found-best"] [data-hit]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(
        best.filter((url) => finds.includes(url)),
        `found ${best.join(' ')}`,
      ).not.toEqual([]);
      expect(errors).toEqual([]);
      expect(foreign(requests)).toEqual([]);
    },
  );

  it('leads from the box to a result by keyboard, and to its page', async () => {
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
    await page.context().close();
  });

  it('announces how many it found, shows one kind alone, and says what to do where it finds nothing', async () => {
    const { page } = await visit('/search/', { width: 320, scheme: 'dark' });
    await ask(page, 'support');
    expect(await counted(page).getAttribute('role')).toBe('status');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const all = Number(/\d+/.exec(await counted(page).innerText())?.[0]);
    await page.locator('.search__kinds input').nth(1).check({ force: true });
    await page.locator('#found-kind').waitFor();
    expect(await page.locator('[data-hit]').count()).toBeLessThanOrEqual(all);
    await ask(page, 'xylophone zygote');
    expect(await counted(page).innerText()).toBe('No results');
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('searches what was typed before the script had loaded, and keeps it out of every address', async () => {
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
    await page.context().close();
  });
});
