import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { foreign } from './site.ts';
import { Windows } from './windows.ts';
import type { Opened, View } from './windows.ts';

export { expect } from '@playwright/test';

/** Opens a page of the site and tells what happens on it. */
type Visit = (path: string, view?: View) => Promise<Opened>;

/** What a test of the built site may ask for. */
interface Fixtures {
  /** In the window that the tests before used. */
  readonly visit: Visit;
  /** In a fresh browser profile, closed when the test ends. */
  readonly visitAfresh: Visit;
  /** A fresh browser profile without a page in it yet, closed when the test ends. */
  readonly open: (view?: View) => Promise<Opened>;
  /** As `visit`, of a page on which nothing may go wrong, and nothing be asked for elsewhere, until the test ends. */
  readonly at: (path: string, view?: View) => Promise<Page>;
  /** The search page, its index loaded by whoever asks first, and every kind of hit wanted. */
  readonly searchPage: Page;
}

/** What the tests of a worker share. */
interface Shared {
  readonly windows: Windows;
  readonly loadedSearch: Page;
}

/** A test of the built site in Chromium. */
export const test = base.extend<Fixtures, Shared>({
  windows: [
    async ({ browser }, use) => {
      await use(new Windows(browser));
    },
    { scope: 'worker' },
  ],
  loadedSearch: [
    async ({ browser }, use) => {
      const { page } = await new Windows(browser).visitAfresh('/search/');
      await use(page);
    },
    { scope: 'worker' },
  ],
  searchPage: async ({ loadedSearch }, use) => {
    await use(loadedSearch);
    // A kind that was chosen stays chosen for the next query, as it does for a reader.
    const everyKind = loadedSearch.getByRole('radio').first();
    if ((await everyKind.count()) > 0 && !(await everyKind.isChecked())) await everyKind.check();
  },
  visit: async ({ windows }, use) => {
    await use((path, view) => windows.visit(path, view));
  },
  visitAfresh: async ({ windows }, use) => {
    await use((path, view) => windows.visitAfresh(path, view));
    await windows.closeFresh();
  },
  open: async ({ windows }, use) => {
    await use((view) => windows.open(view));
    await windows.closeFresh();
  },
  at: async ({ windows }, use) => {
    const visits: Opened[] = [];
    await use(async (path, view) => {
      const opened = await windows.visit(path, view);
      visits.push(opened);
      return opened.page;
    });
    expect(visits.flatMap(({ errors }) => errors)).toEqual([]);
    expect(visits.flatMap(({ requests }) => foreign(requests))).toEqual([]);
  },
});
