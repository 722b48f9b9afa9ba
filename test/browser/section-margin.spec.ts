import { library } from '../../content/index.ts';
import { sectionUrl } from '../../src/procedure/index.ts';
import { pages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';

const SECTIONS: ReadonlySet<string> = new Set(
  library.flatMap(({ id, sections }) => sections.map((section) => sectionUrl(id, section))),
);
const notesIn = (html: string): number => html.split('class="note"').length;

/** The three sections with the most notes: they stand close together. */
const CROWDED = pages
  .filter(({ path }) => SECTIONS.has(path))
  .sort((a, b) => notesIn(b.html) - notesIn(a.html))
  .slice(0, 3)
  .map(({ path }) => path);
/** The most that lies between two lists of duties that only a note parts, in pixels. */
const MOST_BETWEEN = 24;

for (const url of CROWDED) {
  test(`${url}: no two notes in the margin touch, and the prose beside them goes on without a gap`, async ({
    visit,
  }) => {
    const { page } = await visit(url, { width: 1280 });
    const notes = page.locator('.beside > :is(.note, .point), .beside > .points > .point');
    const boxes = await notes.evaluateAll((found) =>
      found.map((note) => {
        const { left, top, bottom } = note.getBoundingClientRect();
        return { left, top, bottom };
      }),
    );
    const margin = boxes.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top);
    expect(margin.length).toBeGreaterThan(5);
    for (const [at, { left, top }] of margin.entries()) {
      expect(left, 'beside the prose').toBeGreaterThan(800);
      expect(top).toBeGreaterThanOrEqual(margin[at - 1]?.bottom ?? 0);
    }
    const gaps = await page
      .locator('article > .beside--above')
      .evaluateAll((found) =>
        found.flatMap(({ previousElementSibling: before, nextElementSibling: after }) =>
          before?.matches('.duties') === true && after?.matches('.duties') === true
            ? [after.getBoundingClientRect().top - before.getBoundingClientRect().bottom]
            : [],
        ),
      );
    expect(gaps.filter((gap) => gap > MOST_BETWEEN)).toEqual([]);
  });
}
