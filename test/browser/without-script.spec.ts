import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { dutiesByChapter } from '../../src/components/duty/duty-sections.ts';
import { attr, named, parsePage } from '../../src/site/page.ts';
import { dutiesUrl, mapUrl, phasesUrl, sectionUrl } from '../../src/procedure/index.ts';
import { pages } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';
import { expect, test } from './fixtures.ts';
import { kindOf } from './page-kinds.ts';
import { inTens, sampled } from '../sample.ts';
import { paths } from './site.ts';

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

type Look = (shown: Shown, path: string) => void;

/** What is held of single pages beside what is held of all. */
const more: ReadonlyMap<string, Look> = new Map(
  library.flatMap((procedure) => {
    const { id, sections, processMaps, phases } = procedure;
    const held: (readonly [string, Look])[] = sections.map((section) => [
      sectionUrl(id, section),
      ({ words, hiddenDuties }, path) => {
        expect.soft(words, path).toBeLessThanOrEqual(MOST_WORDS);
        expect.soft(hiddenDuties, path).toBe(0);
      },
    ]);
    for (const [map, { nodes }] of Object.entries(processMaps)) {
      held.push([
        mapUrl(id, map),
        ({ listed }, path) => {
          expect.soft(listed, path).toEqual(expect.arrayContaining(Object.keys(nodes)));
        },
      ]);
    }
    const chapters = dutiesByChapter(procedure);
    const tables = chapters.flatMap(({ id: chapter, ids, parts }) =>
      parts.length === 0
        ? [{ url: dutiesUrl(id, { chapter }), duties: ids }]
        : parts.map((part) => ({
            url: dutiesUrl(id, { chapter, part: part.id }),
            duties: part.ids,
          })),
    );
    const whole = { url: dutiesUrl(id), duties: Object.keys(procedure.duties) };
    for (const { url, duties } of chapters.length === 0 ? [whole] : tables) {
      held.push([
        url,
        ({ tables, rows }, path) => {
          expect.soft(tables, path).toBeGreaterThan(0);
          expect.soft(rows, path).toBeGreaterThanOrEqual(duties.length);
        },
      ]);
    }
    if (Object.keys(phases).length > 0) {
      held.push([
        phasesUrl(id),
        ({ tables }, path) => {
          expect.soft(tables, path).toBeGreaterThan(0);
        },
      ]);
    }
    return held;
  }),
);

const read = sampled(pages, (page) => page.path, kindOf);
/** Timelines apart: an older browser unfolds their tables in its own way (playwright.old.config.ts). */
const isTimeline = ({ path }: BuiltPage): boolean => /^\/phases\/./.test(path);
const tens = [
  ...inTens(read.filter((page) => !isTimeline(page))),
  ...inTens(read.filter(isTimeline)),
];

for (const ten of tens) {
  const first = ten[0]?.path ?? '';
  test(`${first} and ${ten.length - 1} others without script can be read, and show no form that would not work`, async ({
    visit,
  }) => {
    for (const { path } of ten) {
      const { page } = await visit(path, { width: 320, script: false });
      const shown = await look(page);
      expect.soft(shown.heading, path).toBe(true);
      expect.soft(shown.length, path).toBeGreaterThan(150);
      expect.soft(shown.controls, path).toEqual([]);
      more.get(path)?.(shown, path);
    }
  });
}

test('sections, duty tables, phases and maps are among the pages that are read', () => {
  expect([...more.keys()].filter((path) => !paths.includes(path))).toEqual([]);
});

for (const procedure of library) {
  test(`${procedure.id} prints each of its duties once, in its sections`, () => {
    const own = new Set(procedure.sections.map((section) => sectionUrl(procedure.id, section)));
    const printed = pages
      .filter(({ path }) => own.has(path))
      .flatMap(({ path, html }) => named(parsePage(path, html), 'li'))
      .flatMap(({ element }) => attr(element, 'id') ?? [])
      .flatMap((anchor) => (anchor.startsWith('duty-') ? anchor.slice('duty-'.length) : []));
    expect(printed.toSorted()).toEqual(Object.keys(procedure.duties).toSorted());
  });
}
