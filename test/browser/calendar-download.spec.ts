import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { calculatorProps } from '../../src/islands/calculator/make-props.ts';
import { sectionUrl } from '../../src/procedure/index.ts';
import { BUDGET } from '../../src/site/limits.ts';
import { longDate } from '../../src/timescale/index.ts';
import { eventsOf } from '../calendar-file/a-file.ts';
import { recordsOf } from '../calendar-file/read-csv.ts';
import { faultsOf } from '../calendar-file/standard.ts';
import { downloaded } from './downloads.ts';
import { expect, test } from './fixtures.ts';
import { axe, awake, foreign, overflow, placed } from './site.ts';
import {
  answerTimes,
  calculators,
  calculatorWhere,
  countsHours,
  dateGroup,
  kindOfAnswer,
  typeDate,
  workOut,
} from './tools.ts';
import type { Calculable } from './tools.ts';

const CALENDAR = 'Add to a calendar (.ics)';
const TABLE = 'Download as a table (.csv)';
/** More dates of a recurrence than these are in the files alone. */
const LISTED = 12;

/** One calculator of each kind of answer that the library has. */
const oneOfEach: readonly (readonly [string, Calculable])[] = [
  ...new Map(
    calculators.toReversed().map((calculator) => [kindOfAnswer(calculator), calculator] as const),
  ),
];

async function answer(within: Page | Locator, { questions }: Calculable): Promise<void> {
  for (const question of questions) {
    const group = dateGroup(within, question);
    const withTime = (await group.getByLabel('Hour').count()) > 0;
    await typeDate(group, withTime ? ['16', '12', '2026', '16', '30'] : ['16', '12', '2026']);
  }
  await workOut(within);
  await within.locator('output time').first().waitFor();
}

const londonDay = (instant: Date): string =>
  instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
/** A date of the page or of a file, to be compared: whole days as they are, times as instants. */
const comparable = (datetime: string): string =>
  datetime.includes('T') ? new Date(datetime).toISOString() : datetime;

test.describe('a result as a file', () => {
  for (const [what, calculator] of oneOfEach) {
    test(`${what}: the dates on the page`, async ({ visit }) => {
      const { page, requests, errors } = await visit(calculator.url);
      await answer(page, calculator);
      const shown = (await answerTimes(page)).map(comparable);
      const words = () => page.locator('.calculator__result').evaluate((node) => node.textContent);

      const { name, text } = await downloaded(page, page, CALENDAR);
      expect(name).toBe(`${calculator.procedure.id}-${calculator.id}.ics`);
      expect(faultsOf(text)).toEqual([]);
      const events = eventsOf(text);
      const starts = events.map(({ startDate }) => comparable(startDate.toString()));
      expect(starts).toEqual(expect.arrayContaining(shown));
      for (const { startDate } of events.slice(0, LISTED)) {
        const day = startDate.isDate ? startDate.toString() : londonDay(startDate.toJSDate());
        // What stands below the headline comes quietly after it.
        await expect.poll(words).toContain(longDate(day));
      }
      const entries = events.length === 1 ? '1 entry' : `${events.length} entries`;
      await page.getByText(`The calendar file was made: ${entries}`).waitFor();

      const table = await downloaded(page, page, TABLE);
      expect(table.name).toBe(`${calculator.procedure.id}-${calculator.id}.csv`);
      const rows = recordsOf(table.text);
      expect(rows.map((row) => row['What'])).toEqual(events.map(({ summary }) => summary));
      expect(rows.map((row) => row['Date'])).toEqual(
        events.map(({ startDate }) =>
          startDate.isDate ? startDate.toString() : londonDay(startDate.toJSDate()),
        ),
      );
      await page.getByText('The table was made').waitFor();

      expect(new URL(page.url()).pathname).toBe(placed(calculator.url));
      expect(foreign(requests)).toEqual([]);
      expect(requests.filter((url) => /2026|12-16/.test(url))).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  test('tells the dates of the rules that it is set against beside its own', async ({ visit }) => {
    const calculator = calculatorWhere(
      ({ procedure, id }) => calculatorProps(procedure, id, 'c').compared.length > 0,
    );
    const { page } = await visit(calculator.url);
    await answer(page, calculator);
    await page.locator('.compared time').first().waitFor();
    const others = await page.locator('.compared time').allInnerTexts();
    expect(others).not.toEqual([]);
    const { text } = await downloaded(page, page, CALENDAR);
    for (const { description } of eventsOf(text)) {
      expect(description).toContain('The document also says');
      for (const other of others) expect(description).toContain(other);
    }
  });

  test('is the same when it is made again, but for its stamp and its code', async ({ visit }) => {
    const calculator = calculatorWhere(() => true);
    const files = [];
    const codes = new Set<string>();
    for (let time = 0; time < 2; time += 1) {
      const { page } = await visit(calculator.url);
      await answer(page, calculator);
      const { text } = await downloaded(page, page, CALENDAR);
      const lines = text.replaceAll('\r\n ', '');
      const [, code = ''] = /Code of this file: (\S{9})/.exec(lines) ?? [];
      const uidEnd = `-${code.replace('-', '').toLowerCase()}@`;
      expect(lines.split('BEGIN:VEVENT').slice(1)).not.toEqual([]);
      for (const event of lines.split('BEGIN:VEVENT').slice(1)) expect(event).toContain(uidEnd);
      files.push(
        lines
          .replaceAll(/^(?:DTSTAMP|SEQUENCE):.*$/gm, '')
          .replaceAll(code, '')
          .replaceAll(uidEnd, ''),
      );
      codes.add(code);
    }
    expect(files[0]).toBe(files[1]);
    expect(codes.size).toBe(2);
  });

  test('can be had from a calculator in the prose', async ({ visit }) => {
    const calculator = calculatorWhere((one) => !countsHours(one));
    const { procedure, id } = calculator;
    const timescale = procedure.timescales[id];
    const { page } = await visit(sectionUrl(procedure.id, timescale?.sources[0].section ?? ''), {
      width: 360,
    });
    const tool = page
      .locator('details.tool')
      .filter({ has: page.locator('form') })
      .filter({ hasText: timescale?.title ?? '' })
      .first();
    await tool.locator('summary').first().click();
    await awake(page);
    await answer(tool, calculator);
    const { text } = await downloaded(page, tool, CALENDAR);
    const starts = eventsOf(text).map(({ startDate }) => comparable(startDate.toString()));
    expect(starts).toEqual(expect.arrayContaining((await answerTimes(tool)).map(comparable)));
  });
});

test.describe('what makes the file', () => {
  for (const [what, calculator] of [
    ['whole days', calculatorWhere((one) => !countsHours(one))],
    ['hours', calculatorWhere(countsHours)],
  ] as const) {
    test(`is small, and loaded on the press alone, for ${what}`, async ({ visitAfresh }) => {
      const { page } = await visitAfresh(calculator.url);
      // What comes in idle time once an answer stands has a bar of its own: both parts of it are waited for, so that
      // neither is counted.
      const quiet = new Set<string>();
      page.on('requestfinished', (request) => {
        if (request.url().includes('/asked-later.')) quiet.add(request.url());
      });
      await answer(page, calculator);
      await expect.poll(() => quiet.size).toBe(2);
      // The server of the tests sends everything as it is; hosts compress.
      const weights: Promise<number>[] = [];
      const urls: string[] = [];
      page.on('response', (response) => {
        urls.push(new URL(response.url()).pathname);
        weights.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
      });
      await downloaded(page, page, CALENDAR);
      expect(urls.filter((url) => url.includes('save-dates'))).toHaveLength(1);
      const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(BUDGET.fileOfDates);
      const before = urls.length;
      await downloaded(page, page, TABLE);
      expect(urls).toHaveLength(before);
      await page.context().close();
    });
  }

  test('says in plain words that it did not come, and comes when it is asked again', async ({
    visit,
  }) => {
    const calculator = calculatorWhere(() => true);
    const { page } = await visit(calculator.url, { width: 320 });
    await answer(page, calculator);
    await page.route('**/save-dates*', (route) => route.abort());
    await page.getByRole('button', { name: CALENDAR }).click();
    const said = page.getByRole('status').filter({ hasText: 'The file could not be made.' });
    await said.waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.unroute('**/save-dates*');
    const { text } = await downloaded(page, page, CALENDAR);
    expect(faultsOf(text)).toEqual([]);
  });

  test('has its buttons with the result: not before it, and not beside a date that was changed', async ({
    visit,
  }) => {
    const calculator = calculatorWhere(() => true);
    const { page } = await visit(calculator.url, { width: 320, scheme: 'dark' });
    const buttons = page.getByRole('button', { name: /\.(?:ics|csv)\)$/ });
    expect(await buttons.count()).toBe(0);
    await answer(page, calculator);
    await buttons.first().waitFor();
    expect(await buttons.count()).toBe(2);
    await downloaded(page, page, TABLE);
    await page.getByText('The table was made').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByLabel('Day').first().fill('17');
    expect(await buttons.count()).toBe(0);
  });

  test('is not promised without script', async ({ visit }) => {
    const { page } = await visit(calculatorWhere(() => true).url, { script: false });
    expect(await page.getByRole('button', { name: /calendar|table/ }).count()).toBe(0);
  });
});
