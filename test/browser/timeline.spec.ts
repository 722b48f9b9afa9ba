import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { phasesUrl } from '../../src/procedure/index.ts';
import { sampled } from '../sample.ts';
import { expect, test } from './fixtures.ts';
import { axe, foreign, overflow } from './site.ts';
import { kindOfTimeline, openTimeline } from './tools.ts';

const everyTimeline = library.flatMap(({ id, phases }) =>
  Object.entries(phases).map(([name, model]) => [phasesUrl(id), name, model] as const),
);

const timelines = sampled(
  everyTimeline,
  ([url, name]) => `${url} ${name}`,
  ([, , model]) => kindOfTimeline(model),
);

/** How long a page with a timeline is at most on a phone, in CSS pixels. */
const LONGEST = 5_000;

/** Types a start into the form of a timeline and has its dates shown. */
async function showDates(page: Page, name: string): Promise<void> {
  const section = page.locator(`section[id="${name}"]`);
  const form = section.locator('.phase-timeline form');
  const choices = form.getByRole('radio');
  if ((await choices.count()) > 0) await choices.first().check({ force: true });
  const group = form.locator('fieldset:has(input[type=text])').first();
  await group.getByLabel('Day', { exact: true }).fill('16');
  await group.getByLabel('Month', { exact: true }).fill('12');
  await group.getByLabel('Year', { exact: true }).fill('2026');
  await form.locator('button[type=submit]').click();
  await section.locator('.phase-timeline__result time').first().waitFor();
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

for (const [url, name] of everyTimeline) {
  test(`${url}#${name} on a phone is drawn in weeks, then by dates, and never longer than it may be`, async ({
    visit,
  }) => {
    const { page } = await visit(`${url}#${name}`, { width: 360 });
    const section = page.locator(`section[id="${name}"]`);
    await expect(section.locator('.timeline--weeks')).toBeVisible();
    expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST);
    await showDates(page, name);
    await expect(section.locator('.timeline--weeks')).toBeHidden();
    expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST);
  });
}

for (const [url, name, model] of timelines) {
  test.describe(`${url}, ${name}`, () => {
    const within = `section[id="${name}"] .phase-timeline`;

    for (const [width, scheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      test(`shows real dates from a start, at ${width} px, ${scheme}`, async ({ visit }) => {
        const { page, errors, requests } = await visit(url, { width, scheme });
        await openTimeline(page, name);
        await showDates(page, name);
        const result = await page.locator(within).innerText();
        for (const { title } of Object.values(model.rows)) expect(result).toContain(title);
        if (model.startChoices.length > 0) expect(result).toContain('Our assumption');
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(errors).toEqual([]);
        expect(foreign(requests)).toEqual([]);
      });
    }

    test('asks for a date that is missing, beside its boxes', async ({ visit }) => {
      const { page } = await visit(url);
      await openTimeline(page, name);
      await page.locator(`${within} form button[type=submit]`).click();
      await page.locator(`${within} form .govuk-error-message`).first().waitFor();
      expect(await page.locator(`section[id="${name}"] .phase-timeline__result time`).count()).toBe(
        0,
      );
      expect(await axe(page)).toEqual([]);
    });
  });
}
