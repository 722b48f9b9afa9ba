import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { sectionUrl } from '../../src/procedure/index.ts';
import { sampled } from '../sample.ts';
import { expect, test } from './fixtures.ts';
import { axe, awake, overflow, placed } from './site.ts';
import {
  answerTimes,
  calculatorWhere,
  countsHours,
  dateGroup,
  typeDate,
  typedIn,
  workOut,
} from './tools.ts';

/** Within ten working days of one event. */
const tenWorkingDays = calculatorWhere(
  ({ readings: [reading, ...others] }) =>
    reading?.bound === 'atMost' &&
    reading.figure === 10 &&
    reading.unit === 'working-days' &&
    'from' in reading.counts &&
    others.length === 0,
);

const everyDay = { opens: '07:00', closes: '21:00' };

/** Within four hours of one event, by the clock or by the hours of a service that is open from 7am to 9pm every day. */
const fourHours = calculatorWhere(({ procedure, readings }) => {
  const [clock, service, ...others] = readings;
  const open = procedure.timescales[service?.hours ?? ''];
  return (
    readings.every(({ bound, figure }) => bound === 'atMost' && figure === 4) &&
    clock?.unit === 'hours' &&
    service?.unit === 'service-hours' &&
    others.length === 0 &&
    open?.kind === 'hours' &&
    Object.values(open.hours.days).every(
      (day) =>
        typeof day === 'object' && day.opens === everyDay.opens && day.closes === everyDay.closes,
    )
  );
});

const PLAN = tenWorkingDays.url;
const [PLAN_QUESTION = ''] = tenWorkingDays.questions;
const CONTACT = fourHours.url;
const [CONTACT_QUESTION = ''] = fourHours.questions;

test.describe('a rule of ten working days', () => {
  test('is due by Monday 4 January 2027 from 16 December 2026, with its ledger', async ({ at }) => {
    const page = await at(PLAN);
    await typeDate(dateGroup(page, PLAN_QUESTION), ['16', '12', '2026']);
    await workOut(page);
    await page.locator('output time').first().waitFor();
    expect(await answerTimes(page)).toEqual(['2027-01-04']);
    expect(await page.locator('output').innerText()).toContain('Monday 4 January 2027');
    await page.getByText('Every day of the count').first().click();
    const ledger = await page.locator('.calculator').innerText();
    for (const holiday of ['Christmas Day', 'Boxing Day', 'New Year']) {
      expect(ledger).toContain(holiday);
    }
    for (const skipped of ['25 December', '28 December', '1 January']) {
      expect(ledger).toContain(skipped);
    }
    expect(ledger).toMatch(/\b10\b/);
  });

  test('answers a month by its name, by keyboard alone', async ({ at }) => {
    const page = await at(PLAN);
    await dateGroup(page, PLAN_QUESTION).getByLabel('Day').focus();
    for (const typed of ['16', 'dec', '2026']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('output time').first().waitFor();
    expect(await answerTimes(page)).toEqual(['2027-01-04']);
  });

  test('shows its answer above the fold at 360 × 640', async ({ at }) => {
    const page = await at(PLAN, { width: 360 });
    await typeDate(dateGroup(page, PLAN_QUESTION), ['16', '12', '2026']);
    await workOut(page);
    const time = page.locator('output time').first();
    await time.waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('output time')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
    });
  });
});

test.describe('a rule of four hours', () => {
  test('is due by the clock and by the hours of the service, earlier first, through the clock change', async ({
    at,
  }) => {
    const page = await at(CONTACT);
    await typeDate(dateGroup(page, CONTACT_QUESTION), ['27', '3', '2027', '22', '30']);
    await workOut(page);
    await page.locator('.readings time').nth(1).waitFor();
    const [workTo] = await answerTimes(page);
    expect(workTo).toBe('2027-03-28T03:30+01:00');
    const rows = page.locator('.readings time');
    expect(
      await rows.evaluateAll((times) => times.map((time) => time.getAttribute('datetime'))),
    ).toEqual(['2027-03-28T03:30+01:00', '2027-03-28T11:00+01:00']);
    expect(await page.locator('output').innerText()).toContain('Sunday 28 March 2027');
    const readings = await page.locator('.readings').innerText();
    expect(readings).toContain('Hours by the clock');
    expect(readings).toContain('Only the hours in which the service is open');
    await page.getByRole('button', { name: 'How counted' }).first().click();
    expect(await page.locator('.calculator').innerText()).toMatch(/clocks? (?:go|goes|went)/i);
  });

  test('refuses a time that the clock change skips', async ({ at }) => {
    const page = await at(CONTACT);
    await typeDate(dateGroup(page, CONTACT_QUESTION), ['28', '3', '2027', '1', '30']);
    await workOut(page);
    await dateGroup(page, CONTACT_QUESTION).getByText('Error:').waitFor();
    expect(await answerTimes(page)).toEqual([]);
  });
});

test.describe('a bad date', () => {
  for (const [what, typed] of [
    ['the 31st of February', ['31', '2', '2027']],
    ['an empty box', ['16', '', '2026']],
    ['no date at all', ['', '', '']],
    ['words', ['soon', 'x', '2026']],
    ['a year past the table', ['16', '12', '2040']],
    ['a year before the table', ['16', '12', '1999']],
  ] as const) {
    test(`${what}: a message beside the boxes, nothing lost, no date shown`, async ({ at }) => {
      const page = await at(PLAN, { width: 320 });
      const group = dateGroup(page, PLAN_QUESTION);
      await typeDate(group, ['16', '12', '2026']);
      await workOut(page);
      await page.locator('output time').first().waitFor();
      await typeDate(group, typed);
      await workOut(page);
      const message = group.locator('.govuk-error-message');
      await message.waitFor();
      expect((await message.innerText()).length).toBeGreaterThan(15);
      expect(await typedIn(group)).toEqual(typed);
      expect(await page.locator('main .calculator time').count()).toBe(0);
      expect(
        await group
          .getByRole('textbox')
          .evaluateAll((boxes) => boxes.some((box) => box === document.activeElement)),
      ).toBe(true);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }

  test('never leaves an old answer beside a new date', async ({ at }) => {
    const page = await at(PLAN);
    const group = dateGroup(page, PLAN_QUESTION);
    await typeDate(group, ['16', '12', '2026']);
    await workOut(page);
    await page.locator('output time').first().waitFor();
    await group.getByLabel('Day').fill('17');
    await page.locator('output time').waitFor({ state: 'detached' });
    expect(await page.locator('main .calculator time').count()).toBe(0);
  });
});

test.describe('what is typed before the script has loaded', () => {
  test('counts', async ({ at }) => {
    const page = await at('/about/privacy/');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(placed(PLAN), { waitUntil: 'commit' });
    const group = dateGroup(page, PLAN_QUESTION);
    await typeDate(group, ['16', '12', '2026']);
    await page.getByRole('button', { name: 'Work it out' }).click();
    expect(await typedIn(group)).toEqual(['16', '12', '2026']);
    release();
    await awake(page);
    await page.locator('output time').first().waitFor();
    expect(await answerTimes(page)).toEqual(['2027-01-04']);
    expect(await typedIn(group)).toEqual(['16', '12', '2026']);
  });
});

test.describe('the buttons', () => {
  test('clears its answer and what was typed', async ({ at }) => {
    const page = await at(PLAN);
    const group = dateGroup(page, PLAN_QUESTION);
    await typeDate(group, ['16', '12', '2026']);
    await workOut(page);
    await page.locator('output time').first().waitFor();
    await page.getByRole('button', { name: 'Clear' }).first().click();
    expect(await typedIn(group)).toEqual(['', '', '']);
    expect(await answerTimes(page)).toEqual([]);
  });

  test('fills in today and yesterday', async ({ at }) => {
    const page = await at(PLAN);
    const group = dateGroup(page, PLAN_QUESTION);
    await group.getByRole('button', { name: 'Today' }).click();
    const today = await typedIn(group);
    await group.getByRole('button', { name: 'Yesterday' }).click();
    const yesterday = await typedIn(group);
    const number = (typed: readonly string[]): number =>
      Date.UTC(Number(typed[2]), Number(typed[1]) - 1, Number(typed[0])) / 86_400_000;
    expect(number(today) - number(yesterday)).toBe(1);
  });
});

test.describe('a calculator in the prose', () => {
  const procedures = sampled(
    library.map((procedure) => [procedure.id, procedure] as const),
    ([id]) => id,
    () => 'a procedure',
  );
  for (const [id, procedure] of procedures) {
    test(`${id}: opens in place and answers there`, async ({ at }) => {
      const { id: timescale, questions } = calculatorWhere(
        (calculator) => calculator.procedure === procedure && !countsHours(calculator),
      );
      const section = procedure.timescales[timescale]?.sources[0].section ?? '';
      const page = await at(sectionUrl(id, section), { width: 360 });
      const tool = page.locator('details.tool').filter({ has: page.locator('form') });
      const mine = tool.filter({ hasText: procedure.timescales[timescale]?.title ?? '' }).first();
      await mine.locator('summary').first().click();
      await awake(page);
      for (const question of questions) {
        await typeDate(dateGroup(mine, question), ['16', '12', '2026']);
      }
      await workOut(mine);
      await mine.locator('output time').first().waitFor();
      expect((await answerTimes(mine)).length).toBeGreaterThan(0);
      expect(await overflow(page)).toBe(0);
      expect(await axe(page)).toEqual([]);
    });
  }
});

test.describe('what comes once an answer stands', () => {
  const answered = async (page: Page): Promise<void> => {
    await typeDate(dateGroup(page, PLAN_QUESTION), ['16', '12', '2026']);
    await workOut(page);
    await page.locator('output time').first().waitFor();
  };

  const LATER = /\/(?:asked-later|how-counted)\./;
  const COUNTED = /\/how-counted\./;

  test('is there before it is unfolded', async ({ at }) => {
    const page = await at(PLAN);
    await answered(page);
    // In the page, though the fold is closed: nobody waits for it, and paper has what was opened.
    await page.locator('.ledger').waitFor({ state: 'attached' });
    expect(await page.locator('.ledger').isVisible()).toBe(false);
  });

  test('says in plain words that it did not come, and comes when it is asked again', async ({
    visitAfresh,
  }) => {
    const { page } = await visitAfresh(PLAN, { width: 320 });
    await page.route(LATER, (route) => route.abort());
    await answered(page);
    const alert = page.getByRole('alert').filter({ hasText: 'How it was counted did not load.' });
    await alert.waitFor();
    await page.getByRole('button', { name: 'Add days your office is closed' }).click();
    await page.getByText('The boxes for closed days did not load.').waitFor();
    expect(await answerTimes(page)).toEqual(['2027-01-04']);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    // The details come, and what makes the text does not yet.
    await page.unroute(LATER);
    await page.route(COUNTED, (route) => route.abort());
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Copy for a case note' }).click();
    await page.getByText('The text could not be made.').waitFor();

    await page.unroute(COUNTED);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.ledger').waitFor({ state: 'attached' });
    expect(await alert.count()).toBe(0);
    await page.locator('.closures').getByRole('button', { name: 'Try again' }).click();
    const first = page.getByRole('group', { name: 'First day closed' }).getByLabel('Day');
    await first.waitFor();
    expect(await first.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.context().close();
  });
});
