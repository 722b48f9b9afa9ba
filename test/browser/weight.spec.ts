import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { library } from '../../content/index.ts';
import { hoursCalculators } from '../../src/site/budgets.ts';
import { parsePage, siteFiles } from '../../src/site/page.ts';
import { BUDGET } from '../../src/site/limits.ts';
import type { Later } from '../../src/site/weight.ts';
import { islandScripts, pageScripts, Weigher } from '../../src/site/weight.ts';
import { sectionUrl } from '../../src/procedure/index.ts';
import { pages } from './built-pages.ts';
import { onePageOfEachKind } from './page-kinds.ts';
import { expect, test } from './fixtures.ts';
import { DIST, awake } from './site.ts';
import { calculators, dateGroup, typeDate, workOut } from './tools.ts';

const hours = hoursCalculators(library);

/** Waits until the browser has nothing left to do: what loads when it is seen, or when there is time, is asked for. */
function idle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            requestIdleCallback(() => {
              done();
            });
          });
        });
      }),
  );
}

/** The bytes of a script, compressed as a host sends it. */
async function bytesOf(request: Request): Promise<number> {
  const response = await request.response();
  if (response === null) throw new Error(`${request.url()} did not come`);
  return gzipSync(await response.body(), { level: 9 }).length;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

const weigher = new Weigher(DIST);

/** What every page asks for once it has loaded, and what keeps the guide on the device: the build holds both to their figures. */
const QUIET = weigher.reach(
  siteFiles(DIST).filter((file) => /\/_astro\/(?:at-rest|keeper)\./.test(file)),
  'nothing',
);

/** Bytes of script: those that an answer waits for, and those that come quietly once it stands. */
interface Weight {
  readonly bytes: number;
  readonly later: number;
}

/** Uses a page as on a first visit, with nothing kept, and adds up the bytes of script that it has loaded then. */
async function weigh(
  page: Page,
  path: string,
  use: (page: Page) => Promise<void>,
  most: Later = 'all but the clock',
): Promise<Weight> {
  const scripts: Request[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request);
  });
  await page.goto(path);
  await awake(page);
  await use(page);
  await idle(page);
  const markup = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const built = parsePage(path, markup);
  const { components, renderers } = islandScripts(built, 'all');
  // What comes quietly brings parts along that nothing at once has need of: they are counted with it.
  const needed = weigher.reach([...pageScripts(built), ...components, ...renderers], most);
  const pathOf = (request: Request): string => new URL(request.url()).pathname;
  const isLater = (script: Request): boolean =>
    !needed.has(pathOf(script)) && !QUIET.has(pathOf(script));
  const atOnce = await Promise.all(
    scripts.filter((script) => needed.has(pathOf(script))).map(bytesOf),
  );
  const later = await Promise.all(scripts.filter(isLater).map(bytesOf));
  return { bytes: sum(atOnce), later: sum(later) };
}

const sections: ReadonlySet<string> = new Set(
  library.flatMap(({ id, sections: own }) => own.map((section) => sectionUrl(id, section))),
);

// The build holds the markup of every page to the same figure; here each set of tools is tried once.
for (const [what, path] of onePageOfEachKind(pages.filter(({ path }) => sections.has(path)))) {
  test(`${what} loads next to no script until a tool on it is opened: ${path}`, async ({
    open,
  }) => {
    const { page } = await open();
    const { bytes, later } = await weigh(page, path, (page) =>
      page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      }),
    );
    expect(bytes).toBeLessThanOrEqual(BUDGET.reading);
    expect(later).toBe(0);
  });
}

for (const [what, calculator, most] of [
  ['whole days', calculators.find(({ url }) => !hours.has(url)), BUDGET.wholeDayTool],
  ['hours', calculators.find(({ url }) => hours.has(url)), BUDGET.hoursTool],
] as const) {
  test(`a calculator that counts ${what} has loaded little when it has answered`, async ({
    open,
  }) => {
    const { page } = await open();
    if (calculator === undefined) throw new Error('the library has no such timescale');
    const { bytes, later } = await weigh(
      page,
      calculator.url,
      async (page) => {
        for (const question of calculator.questions) {
          const group = dateGroup(page, question);
          const withTime = (await group.getByLabel('Hour').count()) > 0;
          await typeDate(group, withTime ? ['16', '12', '2026', '16', '30'] : ['16', '12', '2026']);
        }
        await workOut(page);
        await page.locator('output time').first().waitFor();
        await page.waitForLoadState('networkidle');
      },
      what === 'hours' ? 'all' : 'all but the clock',
    );
    expect(bytes).toBeGreaterThan(BUDGET.reading);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThanOrEqual(BUDGET.askedLater + BUDGET.howCounted);
  });
}
