import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { checkUrl, phasesUrl } from '../../src/procedure/index.ts';
import { sampled } from '../sample.ts';
import { answerAll, show } from './answering.ts';
import { expect, test } from './fixtures.ts';
import type { Opened } from './windows.ts';
import { foreign } from './site.ts';
import {
  calculatorWhere,
  countsHours,
  dateGroup,
  kindOfCheck,
  kindOfTimeline,
  openTimeline,
  typeDate,
  workOut,
} from './tools.ts';

/** Everything that a page can keep in a browser. */
function kept(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state ?? null),
    name: window.name,
  }));
}

const NOTHING = {
  local: [],
  session: [],
  cookie: '',
  databases: [],
  caches: [],
  workers: 0,
  state: 'null',
  name: '',
};

/** Uses a tool to its end and looks for what was typed in all that the page kept and asked for. */
async function keepsNothing(
  { page, requests }: Opened,
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await use(page);
  await page.waitForLoadState('networkidle');
  expect(await kept(page)).toEqual(NOTHING);
  const address = new URL(page.url());
  expect([address.pathname, address.search, address.hash]).toEqual([path, '', '']);
  expect(foreign(requests)).toEqual([]);
  const typed = requests.filter((url) => /2029|yes|not.known/i.test(url));
  expect(typed).toEqual([]);
}

test.describe('nothing that is typed is kept or sent', () => {
  for (const [what, { url, questions }] of [
    ['a calculator of whole days', calculatorWhere((one) => !countsHours(one))],
    ['a calculator of hours', calculatorWhere(countsHours)],
  ] as const) {
    test(`by ${what}`, async ({ visitAfresh }) => {
      await keepsNothing(await visitAfresh(url), url, async (page) => {
        for (const question of questions) {
          const group = dateGroup(page, question);
          const withTime = (await group.getByLabel('Hour').count()) > 0;
          await typeDate(group, withTime ? ['16', '2', '2029', '16', '30'] : ['16', '2', '2029']);
        }
        await workOut(page);
        await page.locator('output time').first().waitFor();
      });
    });
  }

  for (const [url] of sampled(
    library.flatMap(({ id, eligibility }) =>
      Object.entries(eligibility).map(([name, check]) => [checkUrl(id, name), check] as const),
    ),
    ([url]) => url,
    ([, check]) => kindOfCheck(check),
  )) {
    test(`by the checker ${url}`, async ({ visitAfresh }) => {
      await keepsNothing(await visitAfresh(url), url, async (page) => {
        await answerAll(page, 0);
        await show(page);
        await page.locator('.check-outcome').waitFor();
      });
    });
  }

  for (const [url, model] of sampled(
    library.flatMap(({ id, phases }) =>
      Object.entries(phases).map(([name, model]) => [phasesUrl(id), name, model] as const),
    ),
    ([url, name]) => `${url} ${name}`,
    ([, , model]) => kindOfTimeline(model),
  )) {
    test(`by the timeline ${url}, ${model}`, async ({ visitAfresh }) => {
      await keepsNothing(await visitAfresh(url), url, async (page) => {
        await openTimeline(page, model);
        const timeline = page.locator(`section[id="${model}"] .phase-timeline`);
        const form = timeline.locator('form');
        const choices = form.getByRole('radio');
        if ((await choices.count()) > 0) await choices.first().check({ force: true });
        const group = form.locator('fieldset:has(input[type=text])').first();
        await typeDate(group, ['16', '2', '2029']);
        await form.locator('button[type=submit]').click();
        await timeline.locator('.phase-timeline__result time').first().waitFor();
      });
    });
  }
});
