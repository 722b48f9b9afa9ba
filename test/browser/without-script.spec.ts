import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { dutiesUrl, mapUrl, phasesUrl, sectionUrl } from '../../src/procedure/addresses.ts';
import { open, pages } from './site.ts';
import type { Opened } from './site.ts';

let opened: Opened | undefined;

function current(): Opened {
  if (opened === undefined) throw new Error('no page is open');
  return opened;
}

beforeAll(async () => {
  opened = await open({ width: 320, script: false });
});
afterAll(async () => {
  await opened?.page.context().close();
});

describe.each(pages.map(({ path }) => [path] as const))('%s without script', (path) => {
  it('can be read, and shows no form that would not work', async () => {
    const { page } = current();
    await page.goto(path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
    const controls = page.locator(
      'main :is(input, select, textarea, output, button:not([popovertarget]))',
    );
    const shown: string[] = [];
    for (const control of await controls.all()) {
      if (await control.isVisible()) shown.push(await control.evaluate((node) => node.outerHTML));
    }
    expect(shown).toEqual([]);
  });
});

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s without script',
  (id, procedure) => {
    it('prints each duty in its section', async () => {
      const { page } = current();
      for (const section of procedure.sections) {
        await page.goto(sectionUrl(id, section));
        for (const duty of await page.locator('.duty').all()) {
          expect(await duty.isVisible()).toBe(true);
        }
      }
    });

    it('has its duty table, its phases as a table and its maps as lists', async () => {
      const { page } = current();
      await page.goto(dutiesUrl(id));
      expect(await page.locator('main table').first().isVisible()).toBe(true);
      expect(await page.locator('main tbody tr').count()).toBeGreaterThanOrEqual(
        Object.keys(procedure.duties).length,
      );
      await page.goto(phasesUrl(id));
      expect(await page.locator('main table').first().isVisible()).toBe(true);
      for (const [map, { nodes }] of Object.entries(procedure.processMaps)) {
        await page.goto(mapUrl(id, map));
        for (const node of Object.keys(nodes)) {
          expect(await page.locator(`main ol > li[id="${node}"]`).isVisible()).toBe(true);
        }
      }
    });
  },
);
