import { library } from '../../content/index.ts';
import { planUrl, printUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { missingFrom, sheetsOf, wordsToPrint } from './on-paper.ts';
import { PRINTED_OF_EACH_KIND } from './page-kinds.ts';
import { wholePlan } from './tools.ts';

for (const [kind, path] of PRINTED_OF_EACH_KIND) {
  test(`${kind}: ${path} has on paper every word of the page, and on each sheet where it is from`, async ({
    visit,
  }) => {
    const { page, errors } = await visit(path);
    await page.waitForLoadState('networkidle');
    const open = await page.locator('details[open]').count();
    const sheets = await sheetsOf(page);
    // The browser has printed, and what it had unfolded is folded again.
    expect(await page.locator('details[open]').count()).toBe(open);
    for (const sheet of sheets) {
      expect(sheet).toContain('Uncontrolled when printed');
      // A long address is broken over lines.
      expect(sheet.replaceAll(/\s/g, '')).toContain(new URL(page.url()).host + path);
    }
    const words = await wordsToPrint(page);
    expect(words.length).toBeGreaterThan(0);
    expect(missingFrom(words, sheets.join('\n'))).toEqual([]);
    expect(errors).toEqual([]);
  });
}

for (const { id, document, chapters = {}, sections } of library) {
  test(`${printUrl(id)} has every section of ${document.title}, in its order`, async ({
    visit,
  }) => {
    const { page } = await visit(printUrl(id));
    const places = await page
      .locator('.whole :is(h2, h3)[id]')
      .evaluateAll((found) => found.map((heading) => heading.id));
    const parts = [...Object.keys(chapters), ...sections];
    const own = places.filter((place) => parts.includes(place));
    expect(own.filter((place) => sections.includes(place))).toEqual(sections);
    expect(own).toHaveLength(parts.length);
  });
}

for (const { id } of library) {
  test(`the plan of ${id} is printed on one to three sheets`, async ({ visit }) => {
    const { page } = await visit(planUrl(id));
    await page.getByRole('button', { name: 'Today' }).first().click();
    await page.getByRole('button', { name: 'Show the plan' }).click();
    await wholePlan(page);
    expect((await sheetsOf(page)).length).toBeLessThanOrEqual(3);
  });
}
