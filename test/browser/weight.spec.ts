import type { Page, Response } from 'playwright-core';
import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { sectionUrl } from '../../src/procedure/addresses.ts';
import { hoursCalculators } from '../../src/build/site/budgets.ts';
import { BUDGET, inlineBytes } from '../../src/build/site/weight.ts';
import { awake, open, pages } from './site.ts';
import { calculators, dateGroup, typeDate, workOut } from './tools.ts';

const hours = hoursCalculators(library);

/** Opens a page and tells, whenever asked, how many bytes of script it has loaded, as they came over the wire. */
async function weighed(path: string): Promise<{ page: Page; bytes: () => Promise<number> }> {
  const { page } = await open();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto(path);
  await awake(page);
  const own = pages.find((candidate) => candidate.path === path);
  const inline = own === undefined ? 0 : inlineBytes(own);
  const bytes = async (): Promise<number> => {
    const sizes = await Promise.all(scripts.map((response) => response.request().sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, inline);
  };
  return { page, bytes };
}

it.each(
  library.flatMap(({ id, sections }) =>
    sections.map((section) => [sectionUrl(id, section)] as const),
  ),
)('%s loads next to no script until a tool on it is opened', async (path) => {
  const { page, bytes } = await weighed(path);
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  expect(await bytes()).toBeLessThanOrEqual(BUDGET.reading);
  await page.context().close();
});

it.each([
  ['whole days', calculators.find(({ url }) => !hours.has(url)), BUDGET.wholeDayTool],
  ['hours', calculators.find(({ url }) => hours.has(url)), BUDGET.hoursTool],
] as const)(
  'a calculator that counts %s has loaded little when it has answered',
  async (_, calculator, most) => {
    if (calculator === undefined) throw new Error('the library has no such timescale');
    const { page, bytes } = await weighed(calculator.url);
    for (const question of calculator.questions) {
      const group = dateGroup(page, question);
      const withTime = (await group.getByLabel('Hour').count()) > 0;
      await typeDate(group, withTime ? ['16', '12', '2026', '16', '30'] : ['16', '12', '2026']);
    }
    await workOut(page);
    await page.locator('output time').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await bytes()).toBeLessThanOrEqual(most);
    await page.context().close();
  },
);
