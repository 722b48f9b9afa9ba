import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { dutiesUrl, mapUrl, phasesUrl, sectionUrl } from '../../src/procedure/index.ts';
import { share } from './shares.ts';
import { paths, visit } from './site.ts';

/** A section is readable in about five minutes. */
const MOST_WORDS = 1_200;

/** What a page without script shows, before anything is unfolded. */
interface Shown {
  readonly heading: boolean;
  readonly length: number;
  /** Words of the article, without what every page has and what a page with script does not show. */
  readonly words: number;
  /** Controls that would not work. */
  readonly controls: readonly string[];
  /** Duties that are there and are not shown. */
  readonly hiddenDuties: number;
  readonly duties: number;
  /** The ids of the list items that are shown. */
  readonly listed: readonly string[];
  readonly tables: number;
  readonly rows: number;
}

/** Looks at the page once: a question each would cost more than the page. */
function look(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 0;
    const text = (selector: string): string =>
      document.querySelector<HTMLElement>(selector)?.innerText ?? '';
    const wordsIn = (words: string): number =>
      words.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
    const duties = all('.duty');
    return {
      heading: all('h1').some(isShown),
      length: text('main').length,
      words:
        wordsIn(text('article')) -
        all('article :is(.glance, .safety, .prev-next, .without-script)')
          .filter(isShown)
          .reduce(
            (sum, part) => sum + wordsIn(part instanceof HTMLElement ? part.innerText : ''),
            0,
          ),
      controls: all('main :is(input, select, textarea, output, button:not([popovertarget]))')
        .filter(isShown)
        .map(({ outerHTML }) => outerHTML),
      duties: duties.length,
      hiddenDuties: duties.filter((duty) => !isShown(duty)).length,
      listed: all('main ol > li[id]')
        .filter(isShown)
        .map(({ id }) => id),
      tables: all('main table').filter(isShown).length,
      rows: all('main tbody tr').length,
    };
  });
}

type Look = (shown: Shown) => void;

/** What is held of single pages beside what is held of all. */
const more: ReadonlyMap<string, Look> = new Map(
  library.flatMap((procedure) => {
    const { id, sections, processMaps, phases } = procedure;
    const pages: (readonly [string, Look])[] = sections.map((section) => [
      sectionUrl(id, section),
      ({ words, hiddenDuties }) => {
        expect(words).toBeLessThanOrEqual(MOST_WORDS);
        expect(hiddenDuties).toBe(0);
      },
    ]);
    for (const [map, { nodes }] of Object.entries(processMaps)) {
      pages.push([
        mapUrl(id, map),
        ({ listed }) => {
          expect(listed).toEqual(expect.arrayContaining(Object.keys(nodes)));
        },
      ]);
    }
    pages.push([
      dutiesUrl(id),
      ({ tables, rows }) => {
        expect(tables).toBeGreaterThan(0);
        expect(rows).toBeGreaterThanOrEqual(Object.keys(procedure.duties).length);
      },
    ]);
    if (Object.keys(phases).length > 0) {
      pages.push([
        phasesUrl(id),
        ({ tables }) => {
          expect(tables).toBeGreaterThan(0);
        },
      ]);
    }
    return pages;
  }),
);

/** Reads one half of the pages of the site without script. */
export function readPages(which: 1 | 2): void {
  const own = share(paths, which, 2);
  describe.each(own.map((path) => [path] as const))('%s without script', (path) => {
    it('can be read, and shows no form that would not work', async () => {
      const { page } = await visit(path, { width: 320, script: false });
      const shown = await look(page);
      expect(shown.heading).toBe(true);
      expect(shown.length).toBeGreaterThan(150);
      expect(shown.controls).toEqual([]);
      more.get(path)?.(shown);
    });
  });
}

/** Every page that is held to more is one of the site's. */
export const heldToMore = [...more.keys()];
