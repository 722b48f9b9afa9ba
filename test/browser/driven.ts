import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { ResolvedReading } from '../../src/timescale/index.ts';
import { countedEvent } from '../../src/timescale/index.ts';
import { step } from '../timescale/slow/slow-holidays.ts';
import { inOrder, keyPoint } from '../timescale/slow/slow-order.ts';
import { answerSlowly } from '../timescale/slow/slow-outcome.ts';
import type { SlowMoment, SlowRule } from '../timescale/slow/slow-rule.ts';
import type { Calculable } from './tools.ts';

/** A day of the weekend, the day before Christmas, and a working day with Christmas ahead. */
export const STARTS = [
  ['a Saturday', '2026-10-17'],
  ['Christmas Eve', '2026-12-24'],
  ['a working day', '2026-12-16'],
] as const;

/** When each event happened: a week between one and the next, so that no two stand for each other. */
function momentsOf({ readings }: Calculable, start: string): ReadonlyMap<string, SlowMoment> {
  const events = [...new Set(readings.map(({ counts }) => countedEvent(counts)))];
  return new Map(events.map((event, at) => [event, { date: step(start, 7 * at), time: '16:30' }]));
}

/** A reading as a person would write it down to count it. */
function slowRule({ procedure, id }: Calculable, reading: ResolvedReading): SlowRule {
  const kind = procedure.timescales[id]?.kind;
  if (kind === undefined || kind === 'schedule' || kind === 'hours' || kind === 'prompt') {
    throw new Error(`${id} takes no date`);
  }
  const { bound, strict, basis, shape, figure, unit, counts, clearDays, wholeWeek } = reading;
  const strictly = { atMost: 'lessThan', atLeast: 'moreThan' } as const;
  return {
    kind,
    bound: strict && (bound === 'atMost' || bound === 'atLeast') ? strictly[bound] : bound,
    figure,
    unit,
    back: 'before' in counts,
    clearDays,
    wholeWeek: wholeWeek === true,
    ...(basis && { basis }),
    ...(shape && { shape }),
  };
}

/**
 * What a calculator must show, counted day by day and minute by minute: a date for each reading, earlier first. A
 * reading without a date shows none; where an event has no reading with one, its boxes say so and no date is shown.
 */
function countedSlowly(calculator: Calculable, start: string): readonly string[] {
  const moments = momentsOf(calculator, start);
  const answers = calculator.readings.flatMap((reading, index) => {
    const event = countedEvent(reading.counts);
    const moment = moments.get(event);
    const hours = calculator.procedure.timescales[reading.hours ?? ''];
    const circumstances = {
      closures: [],
      countClosures: false,
      opening: hours?.kind === 'hours' ? hours.hours : undefined,
      until: undefined,
    };
    const rule = slowRule(calculator, reading);
    return moment ? [{ index, event, outcome: answerSlowly(rule, moment, circumstances) }] : [];
  });
  const dated = new Set(answers.flatMap(({ event, outcome }) => ('kind' in outcome ? event : [])));
  if (answers.some(({ event }) => !dated.has(event))) return [];
  return inOrder(answers).flatMap(({ outcome }) => {
    const point = 'kind' in outcome ? keyPoint(outcome) : undefined;
    if (point === undefined) return [];
    const due = 'kind' in point ? point : point.due;
    return due?.kind === 'time' ? due.at : point.date;
  });
}

/** "Monday 4 January 2027", not by the site's own words. */
const inWords = (datetime: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(datetime.slice(0, 10)))
    .replace(',', '');

/** A date for the boxes of one event, and the question that stands over them. */
interface Entry {
  readonly question: string;
  readonly date: string;
  readonly time: string;
}

/** Fills the boxes of every event and presses the button, at once: how a person types is tried with fewer rules. */
function enter(page: Page, entries: readonly Entry[]): Promise<readonly string[]> {
  return page.locator('.calculator').evaluate((calculator, wanted) => {
    const groups = [...calculator.querySelectorAll('fieldset')];
    const asked: string[] = [];
    for (const { question, date, time } of wanted) {
      const group = groups.find(
        (one) => one.querySelector('legend')?.textContent.trim() === question,
      );
      if (group === undefined) continue;
      asked.push(question);
      const [year = '', month = '', day = ''] = date.split('-');
      const [hour = '', minute = ''] = time.split(':');
      for (const label of group.querySelectorAll('label')) {
        const value = { Day: day, Month: month, Year: year, Hour: hour, Minute: minute }[
          label.textContent.trim()
        ];
        const box = label.control;
        if (value === undefined || !(box instanceof HTMLInputElement)) continue;
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    const buttons = [...calculator.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim() === 'Work it out')?.click();
    return asked;
  }, entries);
}

/** Types a start into every date group, works the date out and holds every reading against the slow count. */
export async function drive(page: Page, calculator: Calculable, start: string): Promise<void> {
  const moments = [...momentsOf(calculator, start).values()];
  const entries = calculator.questions.map((question, at) => ({
    question,
    date: moments[at]?.date ?? '',
    time: moments[at]?.time ?? '',
  }));
  expect(await enter(page, entries)).toEqual(calculator.questions);
  const expected = countedSlowly(calculator, start);
  if (expected.length === 0) {
    await page.locator('.calculator .govuk-error-message').first().waitFor();
  } else {
    await page.locator('output time').first().waitFor();
  }
  if (expected.length === 0) return;
  const told = await shownTimes(page, 'output time');
  for (const [datetime, words] of told) expect(words).toContain(inWords(datetime));
  await page.locator('.answer-working').first().waitFor({ state: 'attached' });
  const kind = calculator.procedure.timescales[calculator.id]?.kind;
  if (kind === 'recurrence') {
    // The next date from today leads; the first of each reading is told where it is counted.
    const counted = page.locator('.answer-working p').first();
    await counted.waitFor({ state: 'attached' });
    const below = await page.locator('.calculator__rest').evaluate((rest) => rest.textContent);
    for (const datetime of expected) expect(below, start).toContain(inWords(datetime));
    return;
  }
  const rows = calculator.readings.length > 1 ? await shownTimes(page, '.readings time') : told;
  const shown = [...new Set(rows.map(([datetime]) => datetime))];
  const each = calculator.readings.length > 1 ? [...new Set(expected)] : expected;
  expect(calculator.readings.length > 1 ? shown : shown.slice(0, 1), start).toEqual(each);
  // Of last days the first that a reader meets is in time on every reading.
  const areLastDays = calculator.readings.every(
    ({ bound, counts, unit, wholeWeek, figure, shape }) =>
      bound === ('from' in counts || unit === 'weeks-of-pregnancy' ? 'atMost' : 'atLeast') &&
      wholeWeek !== true &&
      shape === undefined &&
      typeof figure === 'number',
  );
  if (areLastDays && expected.length === calculator.readings.length) {
    expect(told[0]?.[0], start).toBe(expected[0]);
  }
}

/** The times of a part of the page: as programs read them, and in words. */
function shownTimes(page: Page, selector: string): Promise<readonly (readonly [string, string])[]> {
  return page
    .locator(selector)
    .evaluateAll((times) =>
      times.map((time) => [time.getAttribute('datetime') ?? '', time.textContent] as const),
    );
}

/** Empties a calculator: nothing is left of what was typed or shown. */
export async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear' }).first().click();
  const left = await page.locator('.calculator').evaluate((calculator) => ({
    typed: [...calculator.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')]
      .map(({ value }) => value)
      .join(''),
    times: calculator.querySelectorAll('.calculator__result time').length,
  }));
  expect(left).toEqual({ typed: '', times: 0 });
}
