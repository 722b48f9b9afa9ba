import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { countedEvent } from '../../src/timescale/event.ts';
import type { ResolvedReading } from '../../src/timescale/reading.ts';
import { step } from '../timescale/slow-holidays.ts';
import { inOrder, keyPoint } from '../timescale/slow-order.ts';
import { answerSlowly } from '../timescale/slow-outcome.ts';
import type { SlowMoment, SlowRule } from '../timescale/slow-rule.ts';
import { answerTimes, dateGroup, typeDate, workOut } from './tools.ts';
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

/** Types a start into every date group, works the date out and holds every reading against the slow count. */
export async function drive(page: Page, calculator: Calculable, start: string): Promise<void> {
  const moments = [...momentsOf(calculator, start).values()];
  for (const [at, question] of calculator.questions.entries()) {
    const [year = '', month = '', day = ''] = moments[at]?.date.split('-') ?? [];
    const group = dateGroup(page, question);
    const timed = (await group.getByLabel('Hour').count()) > 0;
    await typeDate(group, timed ? [day, month, year, '16', '30'] : [day, month, year]);
  }
  await workOut(page);
  const expected = countedSlowly(calculator, start);
  if (expected.length === 0) {
    await page.locator('.calculator .govuk-error-message').first().waitFor();
  } else {
    await page.locator('output time').first().waitFor();
  }
  expect(await answerTimes(page), start).toEqual(expected);
  const words = await page.locator('output time').allInnerTexts();
  for (const [at, datetime] of expected.entries()) expect(words[at]).toContain(inWords(datetime));
}

/** Empties a calculator: nothing is left of what was typed or shown. */
export async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear' }).first().click();
  const boxes = await page.locator('.calculator').getByRole('textbox').all();
  const typed = await Promise.all(boxes.map((box) => box.inputValue()));
  expect(typed.join('')).toBe('');
  expect(await page.locator('.calculator__result time').count()).toBe(0);
}
