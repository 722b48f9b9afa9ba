import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { hoursCalculators } from '../../src/build/site/budgets.ts';
import { parsePage } from '../../src/build/site/page.ts';
import { BUDGET, inlineBytes } from '../../src/build/site/weight.ts';
import { sectionUrl } from '../../src/procedure/index.ts';
import { pages } from './built-pages.ts';
import { onePageOfEachKind } from './page-kinds.ts';
import { DIST, awake, visit } from './site.ts';
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

/** The bytes of a script as they came over the wire. */
async function bytesOf(request: Request): Promise<number> {
  await request.response();
  return (await request.sizes()).responseBodySize;
}

/** Uses a page as on a first visit, with nothing kept, and adds up the bytes of script that it has loaded then. */
async function weigh(path: string, use: (page: Page) => Promise<void>): Promise<number> {
  const { page } = await visit('/about/privacy/');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts: Request[] = [];
  const hear = (request: Request): void => {
    if (request.resourceType() === 'script') scripts.push(request);
  };
  page.on('request', hear);
  await page.goto(path);
  await awake(page);
  await use(page);
  await idle(page);
  const sizes = await Promise.all(scripts.map(bytesOf));
  page.off('request', hear);
  await session.detach();
  const markup = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  return sizes.reduce((sum, size) => sum + size, inlineBytes(parsePage(path, markup)));
}

const sections: ReadonlySet<string> = new Set(
  library.flatMap(({ id, sections: own }) => own.map((section) => sectionUrl(id, section))),
);

// The build holds the markup of every page to the same figure; here each set of tools is tried once.
it.each(onePageOfEachKind(pages.filter(({ path }) => sections.has(path))))(
  '%s loads next to no script until a tool on it is opened: %s',
  async (_, path) => {
    const bytes = await weigh(path, (page) =>
      page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      }),
    );
    expect(bytes).toBeLessThanOrEqual(BUDGET.reading);
  },
);

it.each([
  ['whole days', calculators.find(({ url }) => !hours.has(url)), BUDGET.wholeDayTool],
  ['hours', calculators.find(({ url }) => hours.has(url)), BUDGET.hoursTool],
] as const)(
  'a calculator that counts %s has loaded little when it has answered',
  async (_, calculator, most) => {
    if (calculator === undefined) throw new Error('the library has no such timescale');
    const bytes = await weigh(calculator.url, async (page) => {
      for (const question of calculator.questions) {
        const group = dateGroup(page, question);
        const withTime = (await group.getByLabel('Hour').count()) > 0;
        await typeDate(group, withTime ? ['16', '12', '2026', '16', '30'] : ['16', '12', '2026']);
      }
      await workOut(page);
      await page.locator('output time').first().waitFor();
      await page.waitForLoadState('networkidle');
    });
    expect(bytes).toBeGreaterThan(BUDGET.reading);
    expect(bytes).toBeLessThanOrEqual(most);
  },
);
