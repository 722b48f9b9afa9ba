import { library } from '../../content/index.ts';
import type { ComparedRecord, Procedure } from '../../src/procedure/index.ts';
import { compareUrl, comparisonTopics } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';

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
      const fold = page.locator(`[id="${topic}"] + details`);
      expect(await fold.getAttribute('open')).not.toBeNull();
      const rows = await fold.locator('tbody tr').evaluateAll((found) =>
        found.map((row) => ({
          heading: row.querySelector('th')?.innerText.replaceAll(/\s+/g, ' ') ?? '',
          says: row.querySelector('td')?.innerText.trim() ?? '',
          records: [...row.querySelectorAll<HTMLElement>('td > ul > li')].map((record) => ({
            text: record.innerText,
            links: [...record.querySelectorAll('a')].map(({ pathname, textContent }) => ({
              pathname,
              words: textContent,
            })),
          })),
        })),
      );
      expect(rows).toHaveLength(library.length);
      for (const [index, procedure] of library.entries()) {
        const row = rows[index];
        if (row === undefined) throw new Error('no row');
        expect(row.heading).toContain(procedure.council.name);
        expect(row.heading).toContain(procedure.name);
        const cell = procedure.comparison[topic];
        if (cell === 'does not say') {
          expect(row.says).toMatch(/Does not say\.$/);
          continue;
        }
        expect(row.records).toHaveLength(cell.length);
        for (const [at, compared] of cell.entries()) {
          for (const { section, ref } of sourcesOf(procedure, compared)) {
            const clause = row.records[at]?.links.find(
              ({ pathname, words }) =>
                pathname.endsWith(`/${section}/`) && words.trim().endsWith(ref),
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
