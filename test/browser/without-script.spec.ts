import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { dutiesUrl, mapUrl, phasesUrl, sectionUrl } from '../../src/procedure/addresses.ts';
import { visit } from './site.ts';

const read = (path: string) => visit(path, { width: 320, script: false });

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s without script',
  (id, procedure) => {
    it('prints each duty in its section', async () => {
      let printed = 0;
      for (const section of procedure.sections) {
        const { page } = await read(sectionUrl(id, section));
        const duties = await page.locator('.duty').count();
        expect(await page.locator('.duty:visible').count(), section).toBe(duties);
        printed += duties;
      }
      expect(printed).toBe(Object.keys(procedure.duties).length);
    });

    it('has its duty table, its phases as a table and its maps as lists', async () => {
      const { page } = await read(dutiesUrl(id));
      expect(await page.locator('main table').first().isVisible()).toBe(true);
      expect(await page.locator('main tbody tr').count()).toBeGreaterThanOrEqual(
        Object.keys(procedure.duties).length,
      );
      if (Object.keys(procedure.phases).length > 0) {
        await read(phasesUrl(id));
        expect(await page.locator('main table').first().isVisible()).toBe(true);
      }
      for (const [map, { nodes }] of Object.entries(procedure.processMaps)) {
        await read(mapUrl(id, map));
        const listed = await page
          .locator('main ol > li[id]:visible')
          .evaluateAll((items) => items.map((item) => item.id));
        expect(listed, map).toEqual(expect.arrayContaining(Object.keys(nodes)));
      }
    });
  },
);
