import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { casePlanProps } from '../../src/islands/case-plan/make-props.ts';
import { planUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { axe, overflow, setTextSize } from './site.ts';
import { dateGroup, wholePlan } from './tools.ts';

/** The longest page of a plan that opens on a phone, in pixels. */
const LONGEST = 6_000;
/** The room of a sheet of A4 within its margins, in pixels. */
const SHEET = { width: 718, height: 1_047 };
const MOST_SHEETS = 3;

const plans = library.flatMap(({ id, timescales, events }) => {
  const props = casePlanProps({ timescales, events }, 'plan', `${planUrl(id)}plan.json`);
  const start = props?.starts.find(({ event }) => event === props.start);
  return start === undefined ? [] : [{ url: planUrl(id), question: start.question }];
});

const pageHeight = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

/** Shows the plan of something that happened today. */
async function showToday(page: Page, question: string): Promise<void> {
  await dateGroup(page, question).getByRole('button', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await page.locator('.plan__rows').waitFor();
  await wholePlan(page);
}

for (const { url, question } of plans) {
  test(`${url} from today is at most ${LONGEST} px long on a phone, and ${MOST_SHEETS} sheets on paper`, async ({
    visit,
  }) => {
    const { page } = await visit(url, { width: 360 });
    await showToday(page, question);
    expect(await pageHeight(page)).toBeLessThanOrEqual(LONGEST);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    const height = await pageHeight(page);
    const controls = await page.locator('.plan :is(button, select, input):visible').count();
    await page.emulateMedia({ media: 'screen' });
    expect(height).toBeLessThanOrEqual(MOST_SHEETS * SHEET.height);
    expect(controls).toBe(0);
  });
}

const [plan] = plans;
if (plan === undefined) throw new Error('no procedure has a case plan');
const { url, question } = plan;

test('what is next is named first, with its date, and leads to its row', async ({ visit }) => {
  const { page, errors } = await visit(url, { width: 360 });
  await showToday(page, question);
  const next = page.locator('.plan__next');
  const date = await next.locator('time').getAttribute('datetime');
  await next.getByRole('link').click();
  const row = page.locator('.plan__row:target');
  expect(await row.isVisible()).toBe(true);
  expect(await row.locator('output time').first().getAttribute('datetime')).toBe(date);
  expect(errors).toEqual([]);
});

test('only what is asked for is shown, and nothing of it is kept', async ({ visit }) => {
  const { page, errors } = await visit(url);
  await showToday(page, question);
  const rows = page.locator('.plan__row--rule');
  const all = await rows.count();
  const whose = page.getByLabel('Whose');
  const role = (await whose.getByRole('option').nth(1).textContent()) ?? '';
  await whose.selectOption({ label: role });
  const theirs = await rows.count();
  expect(theirs).toBeGreaterThan(0);
  expect(theirs).toBeLessThan(all);
  await expect(page.locator('.plan__filters [role=status]')).toHaveText(
    `${theirs} of ${all} rules`,
  );
  for (const row of await rows.all()) {
    expect(await row.isVisible()).toBe(true);
    expect(await row.locator('.plan__who').textContent()).toContain(role);
  }
  await page.getByLabel('Overdue').check();
  expect(await rows.count()).toBe(0);
  await whose.selectOption('');
  await page.getByLabel('Next 14 days').check();
  expect(await rows.count()).toBeLessThan(all);
  expect(await axe(page)).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.getByLabel('All dates').check();
  await wholePlan(page);
  expect(await rows.count()).toBe(all);
  expect(errors).toEqual([]);
});

test('a date that is entered is found where it is folded away', async ({ visit }) => {
  const { page } = await visit(url);
  await showToday(page, question);
  const open = page.locator('.plan__row--rule .plan__action[aria-expanded]').first();
  const id = await open.getAttribute('id');
  const event = /^plan-(.*)-open$/.exec(id ?? '')?.[1] ?? '';
  await open.evaluate((button) => {
    for (const fold of document.querySelectorAll('.plan__group > details')) {
      fold.toggleAttribute('open', fold.contains(button));
    }
  });
  await open.click();
  const form = page.locator('.plan__date-form');
  for (const [field, value] of Object.entries({ Day: '1', Month: '3', Year: '2020' })) {
    await form.getByLabel(field, { exact: true }).fill(value);
  }
  await form.getByRole('button', { name: 'Use this date' }).click();
  const row = page.locator(`[id="plan-event-${event}"]`);
  await row.waitFor();
  expect(
    await row
      .locator('.plan__action')
      .first()
      .evaluate((b) => b === document.activeElement),
  ).toBe(true);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`at 320 px with its text twice as large nothing runs over, ${scheme}`, async ({ visit }) => {
    const { page } = await visit(url, { width: 320, scheme });
    await showToday(page, question);
    await setTextSize(page, '200%');
    expect(await overflow(page)).toBe(0);
    expect(await axe(page)).toEqual([]);
    await setTextSize(page, '');
  });
}
