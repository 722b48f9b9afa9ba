import { library } from '../../content/index.ts';
import { attr, named, parsePage, textUnder } from '../../src/site/page.ts';
import type { ComparedRecord, Procedure } from '../../src/procedure/index.ts';
import { compareUrl, comparisonTopics } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { siteUrl } from './site.ts';

function sourcesOf(procedure: Procedure, compared: ComparedRecord) {
  const { timescales, figures, duties, eligibility, phases } = procedure;
  const record =
    'timescale' in compared
      ? timescales[compared.timescale]
      : 'figure' in compared
        ? figures[compared.figure]
        : 'duty' in compared
          ? duties[compared.duty]
          : 'check' in compared
            ? eligibility[compared.check]
            : phases[compared.phases];
  if (record === undefined) throw new Error(`${procedure.id}: ${JSON.stringify(compared)}`);
  return record.sources;
}

test.describe('the comparison', () => {
  for (const [topic] of comparisonTopics()) {
    test(`shows on ${topic} what every procedure says, with its clauses, or that it does not say`, async ({
      visit,
    }) => {
      const { page } = await visit(`${compareUrl()}#${topic}`, { width: 360 });
      const fold = page.locator('details.fold', { has: page.locator(`[id="${topic}"]`) });
      expect(await fold.getAttribute('open')).not.toBeNull();
      const rows = await fold.locator('tbody tr').all();
      expect(rows).toHaveLength(library.length);
      for (const [index, procedure] of library.entries()) {
        const row = rows[index];
        if (row === undefined) throw new Error('no row');
        const heading = (await row.locator('th').innerText()).replaceAll(/\s+/g, ' ');
        expect(heading).toContain(procedure.council.name);
        expect(heading).toContain(procedure.name);
        const cell = procedure.comparison[topic];
        if (cell === 'does not say') {
          expect((await row.locator('td').innerText()).trim()).toMatch(/Does not say\.$/);
          continue;
        }
        const records = await row.locator('td > ul > li').all();
        expect(records).toHaveLength(cell.length);
        for (const [at, compared] of cell.entries()) {
          if ('notHeld' in compared) {
            expect(await records[at]?.innerText()).toContain(compared.notHeld);
            continue;
          }
          const markup = (await records[at]?.innerHTML()) ?? '';
          const links = named(parsePage('/', markup), 'a').map(({ element }) => ({
            href: attr(element, 'href') ?? '',
            words: textUnder(element),
          }));
          for (const { section, ref } of sourcesOf(procedure, compared)) {
            const clause = links.find(
              ({ href, words }) =>
                new URL(href, siteUrl()).pathname.endsWith(`/${section}/`) && words.endsWith(ref),
            );
            expect(clause, `${procedure.id}, ${topic}: ${ref}`).toBeDefined();
          }
        }
      }
    });
  }

  test('is led to from the procedures, from each of their homes and from the foot of every page', async ({
    visit,
  }) => {
    for (const path of ['/procedures/', ...library.map(({ id }) => `/procedures/${id}/`)]) {
      const { page } = await visit(path);
      expect(await page.locator(`main a[href="${compareUrl()}"]`).count()).toBeGreaterThan(0);
      expect(await page.locator(`footer a[href="${compareUrl()}"]`).count()).toBe(1);
    }
  });
});
