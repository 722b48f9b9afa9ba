import { library } from '../../content/index.ts';
import { phasesUrl } from '../../src/procedure/index.ts';
import { sampled } from '../sample.ts';
import { expect, test } from './fixtures.ts';
import { axe, foreign, overflow } from './site.ts';
import { kindOfTimeline } from './tools.ts';

const timelines = sampled(
  library.flatMap(({ id, phases }) =>
    Object.entries(phases).map(([name, model]) => [phasesUrl(id), name, model] as const),
  ),
  ([url, name]) => `${url} ${name}`,
  ([, , model]) => kindOfTimeline(model),
);

for (const [url, name, model] of timelines) {
  test.describe(`${url}, ${name}`, () => {
    const within = `section[id="${name}"] .phase-timeline`;

    for (const [width, scheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      test(`shows real dates from a start, at ${width} px, ${scheme}`, async ({ visit }) => {
        const { page, errors, requests } = await visit(url, { width, scheme });
        const form = page.locator(`${within} form`);
        if (model.startChoices.length > 0) {
          await form.getByRole('radio').first().check({ force: true });
        }
        const group = form.locator('fieldset:has(input[type=text])').first();
        await group.getByLabel('Day', { exact: true }).fill('16');
        await group.getByLabel('Month', { exact: true }).fill('12');
        await group.getByLabel('Year', { exact: true }).fill('2026');
        await form.locator('button[type=submit]').click();
        await page.locator(`section[id="${name}"] .phase-timeline__result time`).first().waitFor();
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
      await page.locator(`${within} form button[type=submit]`).click();
      await page.locator(`${within} form .govuk-error-message`).first().waitFor();
      expect(await page.locator(`section[id="${name}"] .phase-timeline__result time`).count()).toBe(
        0,
      );
      expect(await axe(page)).toEqual([]);
    });
  });
}
