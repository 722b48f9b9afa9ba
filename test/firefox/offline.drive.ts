import { afterAll, beforeAll, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { checkUrl, mapUrl, phasesUrl, planUrl, procedureUrl } from '../../src/procedure/index.ts';
import { serve } from '../../src/site/serve.ts';
import { DIST, toolsAreAwake } from '../browser/site.ts';
import { calculatorWhere, countsHours } from '../browser/tools.ts';
import { press, typeFirstDate, wordsOf } from './driving.ts';
import { startFirefox } from './firefox.ts';
import type { StartedFirefox } from './firefox.ts';

let firefox: StartedFirefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.stop();
});

const firstKey = (records: object): string => Object.keys(records)[0] ?? '';
const tooled = library.find(({ eligibility, phases, processMaps }) =>
  [eligibility, phases, processMaps].every((records) => Object.keys(records).length > 0),
);

/** One page of each kind of tool and list. */
function pagesToOpen(): readonly string[] {
  if (tooled === undefined) throw new Error('No procedure has a checker, phases and a map.');
  const { id, eligibility, processMaps } = tooled;
  return [
    ...library.map((procedure) => procedureUrl(procedure.id)),
    planUrl(id),
    phasesUrl(id),
    checkUrl(id, firstKey(eligibility)),
    mapUrl(id, firstKey(processMaps)),
    '/deadlines/',
    '/glossary/',
    '/compare/',
  ];
}

it('after one visit pages of each kind, a calculator and the search work without a signal', async () => {
  const { server, url: site } = await serve(DIST, 0);
  const visited = await firefox.browser.newPage();
  await visited.goto(`${site}/`);
  await visited.waitForFunction(
    () =>
      document.querySelector('[data-copy-line]')?.textContent.includes('is kept on this device'),
    { timeout: 90_000 },
  );
  await visited.close();
  // WebDriver BiDi cannot take this Firefox off the network: the site's host is gone instead.
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await expect(fetch(`${site}/`)).rejects.toThrow();

  const page = await firefox.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (const path of pagesToOpen()) {
    await page.goto(`${site}${path}`);
    await page.waitForFunction(toolsAreAwake);
    const title = await wordsOf(page, 'h1');
    expect(title, path).not.toContain('Not kept on this device');
    expect(title.trim(), path).not.toBe('');
  }
  await page.goto(`${site}${calculatorWhere((one) => !countsHours(one)).url}`);
  await page.waitForFunction(toolsAreAwake);
  await typeFirstDate(page, ['16', '12', '2026']);
  await press(page, 'Work it out');
  await page.waitForSelector('output time');
  await page.goto(`${site}/search/`);
  await page.waitForFunction(toolsAreAwake);
  await page.type('#search-box', 'panel');
  await page.keyboard.press('Enter');
  await page.waitForSelector('a[data-hit]');
  expect(errors).toEqual([]);
});
