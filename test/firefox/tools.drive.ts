import type { Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { checkUrl, mapUrl, phasesUrl, planUrl } from '../../src/procedure/index.ts';
import { serve } from '../../src/site/serve.ts';
import { DIST, toolsAreAwake } from '../browser/site.ts';
import { calculatorWhere, planStandsWhole } from '../browser/tools.ts';
import { countOf, press, savedFile, typeFirstDate, untilCount, wordsOf } from './driving.ts';
import { startFirefox } from './firefox.ts';
import type { StartedFirefox } from './firefox.ts';

let server: Server;
let site = '';
let firefox: StartedFirefox;
let page: Page;
let errors: string[] = [];

beforeAll(async () => {
  ({ server, url: site } = await serve(DIST, 0));
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.stop();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  errors = [];
  page = await firefox.browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

async function open(path: string): Promise<void> {
  await page.goto(`${site}${path}`);
  await page.waitForFunction(toolsAreAwake);
}

/** The first procedure that has records of a kind, with the first of them. */
function firstOf(kind: 'eligibility' | 'phases' | 'processMaps'): readonly [string, string] {
  const procedure = library.find((one) => Object.keys(one[kind]).length > 0);
  const [first = ''] = Object.keys(procedure?.[kind] ?? {});
  return [procedure?.id ?? '', first];
}

const tenWorkingDays = calculatorWhere(
  ({ readings: [reading, ...others] }) =>
    reading?.bound === 'atMost' &&
    reading.figure === 10 &&
    reading.unit === 'working-days' &&
    'from' in reading.counts &&
    others.length === 0,
);

it('a calculator tells what is amiss, answers, gives its file and is emptied', async () => {
  await open(tenWorkingDays.url);
  await press(page, 'Work it out');
  expect(await wordsOf(page, '.govuk-error-message')).not.toBe('');
  await typeFirstDate(page, ['16', '12', '2026']);
  await press(page, 'Work it out');
  await page.waitForSelector('output time[datetime="2027-01-04"]');
  expect(await wordsOf(page, 'output')).toContain('Monday 4 January 2027');
  await press(page, 'Add to a calendar (.ics)');
  const file = await savedFile(firefox.downloads, '.ics');
  expect(file).toContain('BEGIN:VCALENDAR');
  expect(file).toMatch(/DTSTART;VALUE=DATE:20270104/);
  await press(page, 'Clear');
  await untilCount(page, 'output time', 0);
});

it('a plan is shown from one date', async () => {
  await open(planUrl(library[0]?.id ?? ''));
  await typeFirstDate(page, ['8', '1', '2029']);
  await press(page, 'Show the plan');
  await page.waitForFunction(planStandsWhole);
  expect(await countOf(page, '.plan__row--rule')).toBeGreaterThan(5);
});

it('the phases are drawn from one date', async () => {
  const [procedure] = firstOf('phases');
  await open(phasesUrl(procedure));
  const choice = await page.$('.phase-timeline form input[type=radio]');
  await choice?.click();
  await typeFirstDate(page, ['16', '12', '2026']);
  await press(page, 'Show the dates');
  expect(await wordsOf(page, '.timeline--dated')).toContain('2026');
});

it('a checker comes to an outcome with reasons, and is emptied', async () => {
  await open(checkUrl(...firstOf('eligibility')));
  await page.$$eval('form fieldset', (questions) => {
    for (const question of questions) {
      question.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    }
  });
  await press(page, 'Show the result');
  expect((await wordsOf(page, '.check-result output')).toLowerCase()).toMatch(/fit|tell|talk/);
  expect(await countOf(page, '.check-result a')).toBeGreaterThan(0);
  await press(page, 'Clear my answers');
  await untilCount(page, 'form input[type=radio]:checked', 0);
});

it('a map is walked from its start to an end, and Back is a step back', async () => {
  await open(mapUrl(...firstOf('processMaps')));
  if ((await page.$('details.map-walk:not([open])')) !== null) {
    await page.click('details.map-walk > summary');
  }
  await page.waitForSelector('.walk__exit');
  await page.waitForFunction(toolsAreAwake);
  let steps = 0;
  let before = '';
  while ((await countOf(page, '.walk__end')) === 0 && steps < 40) {
    before = await wordsOf(page, '.walk__heading');
    // The last exit leads on: an earlier one may lead back.
    await page.focus('.walk__exit:last-of-type');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) => document.querySelector('.walk__heading')?.textContent !== text,
      {},
      before,
    );
    steps += 1;
  }
  expect(await countOf(page, '.walk__end')).toBe(1);
  expect(steps).toBeGreaterThan(1);
  await page.evaluate(() => {
    history.back();
  });
  await untilCount(page, '.walk__end', 0);
  expect(await wordsOf(page, '.walk__heading')).toBe(before);
});

it('the search finds, on its own page and over another', async () => {
  await open('/search/');
  await page.type('#search-box', 'panel');
  await page.keyboard.press('Enter');
  await page.waitForSelector('a[data-hit]');
  await open('/glossary/');
  await page.keyboard.press('/');
  await page.waitForSelector('.search-dialog input');
  await page.type('.search-dialog input', 'panel');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.search-dialog a[data-hit]');
});
