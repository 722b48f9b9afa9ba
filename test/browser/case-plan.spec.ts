import type { Locator, Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { horizonAfter } from '../../src/islands/case-plan/project.ts';
import { timedEvents } from '../../src/islands/kit/timed-events.ts';
import type { PlanSource } from '../../src/islands/case-plan/plan-source.ts';
import { planUrl } from '../../src/procedure/index.ts';
import type { Moment } from '../../src/timescale/index.ts';
import {
  compareMoments,
  englandAndWales,
  eventLinks,
  eventsToAsk,
  keyMoment,
  projectPlan,
} from '../../src/timescale/index.ts';
import { EMPTY_STORE, readInto } from '../calendar-file/rfc5546-store.ts';
import { planSource } from '../plan-source.ts';
import { sampled } from '../sample.ts';
import { downloaded } from './downloads.ts';
import { expect, test } from './fixtures.ts';
import { axe, foreign, overflow, placed } from './site.ts';
import { dateGroup, typeDate, typedIn, wholePlan } from './tools.ts';

const allPlans = library.flatMap((procedure) => {
  const props = planSource(procedure, 'plan', ({ section }) => `/${section}/`);
  return props === undefined ? [] : [[planUrl(procedure.id), props, procedure] as const];
});

const CALENDAR = 'Add to a calendar (.ics)';
const START = '2029-01-08';
const LATER = '2029-03-05';

/** What the engine says: each rule's first and last date, as a program reads them. */
function expected(
  props: PlanSource,
  known: Readonly<Record<string, Moment>>,
): ReadonlyMap<string, readonly string[]> {
  const { timescales } = props;
  const plan = projectPlan({
    timescales,
    known: { [props.start]: { date: START }, ...known },
    calendar: englandAndWales,
    horizon: horizonAfter(START),
  });
  const dates = Object.entries(plan.timescales).flatMap(([rule, { answers }]) => {
    const edges = answers
      .flatMap(({ earliest, latest }) => [earliest, latest])
      .flatMap((result) => (result.ok ? [keyMoment(result.value)] : []))
      .sort(compareMoments)
      .map(({ date }) => date);
    const [first = '', last = ''] = [edges[0], edges.at(-1)];
    return edges.length === 0 ? [] : [[rule, [...new Set([first, last])]] as const];
  });
  return new Map(dates);
}

/** What the page shows: the same, read off its rows. */
async function shownDates(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await page.locator('.plan__row--rule').evaluateAll((found) =>
    found.map((row) => {
      const times = [...row.querySelectorAll('output time')];
      return [row.id, times.map((time) => time.getAttribute('datetime') ?? '')] as const;
    }),
  );
  return new Map(rows.map(([id, dates]) => [id.replace(/^plan-rule-/, ''), dates]));
}

/** An event that can be entered and that the plan projects, after the start, and that further dates count from. */
function projectedEvent({ timescales, start }: PlanSource): string | undefined {
  const known = { [start]: { date: START } };
  const { events } = projectPlan({ timescales, known, calendar: englandAndWales });
  const edges = eventLinks(timescales);
  const dueDays = new Set(edges.flatMap(({ by, to }) => (by === 'dueDay' ? [to] : [])));
  return eventsToAsk(timescales, Object.keys(events)).find(
    (event) =>
      events[event]?.state === 'projected' &&
      edges.some(
        ({ to, by, back, from }) => to === event && by === 'done' && !back && !dueDays.has(from),
      ) &&
      edges.some(({ from }) => from === event),
  );
}

/** Plans that begin by the clock and in whole days, with a date that moves others and without. */
const plans = sampled(
  allPlans,
  ([url]) => url,
  ([, props]) =>
    [
      timedEvents(props.timescales).has(props.start) ? 'by the clock' : 'in whole days',
      projectedEvent(props) === undefined ? 'fixed' : 'moving',
    ].join(', '),
);

const moving = plans.flatMap(([url, props]) => {
  const event = projectedEvent(props);
  return event === undefined ? [] : [[url, props, event] as const];
});

const typed = (iso: string): [string, string, string] => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [day, month, year];
};

async function showPlan(page: Page, props: PlanSource): Promise<Locator> {
  const group = dateGroup(page, props.events[props.start]?.question ?? '');
  await typeDate(group, typed(START));
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await page.locator('.plan__row').first().waitFor();
  await wholePlan(page);
  return group;
}

/** Unfolds all that is folded of some kind. */
function unfold(page: Page, folds: string): Promise<void> {
  return page.locator(folds).evaluateAll((found) => {
    for (const fold of found) fold.setAttribute('open', '');
  });
}

/** Opens an event's date group at its row, types a date and uses it. */
async function enter(
  page: Page,
  props: PlanSource,
  event: string,
  date: readonly [string, string, string],
): Promise<Locator> {
  await unfold(page, '.plan__group > details');
  await page.locator(`[id="plan-${event}-open"]`).click();
  const group = dateGroup(page.locator('.plan__rows'), props.events[event]?.question ?? '');
  await typeDate(group, date);
  await page.getByRole('button', { name: 'Use this date' }).click();
  return group;
}

for (const [url, props, procedure] of plans) {
  test.describe(url, () => {
    for (const [width, scheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      test(`shows every date that follows from one, at ${width} px, ${scheme}`, async ({
        visit,
      }) => {
        const { page, errors, requests } = await visit(url, { width, scheme });
        await showPlan(page, props);
        const shown = await shownDates(page);
        expect(shown).toEqual(expected(props, {}));
        const firsts = [...shown.values()].map(([first]) => first);
        expect(firsts).toEqual(firsts.toSorted());
        const rows = await page
          .locator('.plan__row--rule')
          .evaluateAll((found) =>
            found.map((row) => [row.querySelector('output')?.textContent ?? '', row.textContent]),
          );
        for (const [output, text] of rows) {
          expect(output).toMatch(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d/);
          expect(text).toContain('Counted');
        }
        expect(await axe(page)).toEqual([]);
        await unfold(page, '.plan details');
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(errors).toEqual([]);
        expect(foreign(requests)).toEqual([]);
      });
    }

    test('says beside the boxes what is wrong, and keeps what was typed', async ({ visit }) => {
      const { page } = await visit(url);
      const group = dateGroup(page, props.events[props.start]?.question ?? '');
      await typeDate(group, ['31', 'fish', '2029']);
      await page.getByRole('button', { name: 'Show the plan' }).click();
      await group.locator('.govuk-error-message').waitFor();
      expect((await typedIn(group)).slice(0, 3)).toEqual(['31', 'fish', '2029']);
      expect(await page.locator('.plan__row').count()).toBe(0);
      expect(await axe(page)).toEqual([]);
    });

    test('keeps and sends nothing, and Clear empties it', async ({ visit }) => {
      const { page, requests } = await visit(url);
      const group = await showPlan(page, props);
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).href.endsWith(url)).toBe(true);
      expect(requests.filter((request) => /2029|01-08/.test(request))).toEqual([]);
      expect(foreign(requests)).toEqual([]);
      const kept = await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        JSON.stringify(history.state ?? null),
      ]);
      expect(kept).toEqual([0, 0, '', 'null']);
      await page.getByRole('button', { name: 'Clear' }).click();
      expect((await typedIn(group)).join('')).toBe('');
      expect(await page.locator('.plan__row').count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toContain('2029');
    });

    test('tells hours by the clock once a time is entered', async ({ visit }) => {
      if (!timedEvents(props.timescales).has(props.start)) return;
      const { page } = await visit(url);
      const group = dateGroup(page, props.events[props.start]?.question ?? '');
      await typeDate(group, [...typed(START), '10', '30']);
      await page.getByRole('button', { name: 'Show the plan' }).click();
      await wholePlan(page);
      expect(await page.locator('.plan output time[datetime*="T"]').count()).toBeGreaterThan(0);
    });

    test('is a table without script: every event and every rule with a date', async ({ visit }) => {
      const { page } = await visit(url, { width: 320, script: false });
      await page.locator('#made-of-more').click();
      const table = page.locator('.plan-table');
      expect(await table.isVisible()).toBe(true);
      expect(await page.locator('.case-plan').isVisible()).toBe(false);
      const text = (await table.innerText()).toLowerCase();
      for (const { noun } of Object.values(procedure.events)) {
        expect(text).toContain(noun.toLowerCase());
      }
      for (const { url: calculator, title } of props.rules) {
        expect(text).toContain(title.toLowerCase());
        expect(await table.locator(`a.pill[href="${placed(calculator)}"]`).count()).toBeGreaterThan(
          0,
        );
      }
    });
  });
}

for (const [url, props, event] of moving) {
  test.describe(`${url}: what really happened`, () => {
    test('moves only what depends on it, as the engine does, and can be taken out again', async ({
      visit,
    }) => {
      const { page, errors } = await visit(url, { width: 360 });
      await showPlan(page, props);
      const before = await shownDates(page);
      await enter(page, props, event, typed(LATER));
      await page.locator(`[id="plan-event-${event}"]`).waitFor();
      const after = await shownDates(page);
      expect(after).toEqual(expected(props, { [event]: { date: LATER } }));
      const changed = [...after].filter(([id, dates]) => before.get(id)?.join() !== dates.join());
      expect(changed.length).toBeGreaterThan(0);
      const marked = await page
        .locator('.plan__row:has(.plan__moved)')
        .evaluateAll((rows) => rows.map(({ id }) => id));
      expect(marked.toSorted()).toEqual(changed.map(([id]) => `plan-rule-${id}`).toSorted());
      expect(await page.locator('.plan__summary').innerText()).toContain('moved');
      expect(await axe(page)).toEqual([]);
      await page.locator(`[id="plan-event-${event}"]`).getByText('Take this date out').click();
      await page.locator(`[id="plan-event-${event}"]`).waitFor({ state: 'detached' });
      await wholePlan(page);
      expect(await shownDates(page)).toEqual(before);
      expect(errors).toEqual([]);
    });

    test('is warned of where it stands before what it depends on', async ({ visit }) => {
      const { page } = await visit(url);
      await showPlan(page, props);
      await enter(page, props, event, ['1', '12', '2028']);
      const row = page.locator(`[id="plan-event-${event}"]`);
      await row.waitFor();
      expect(await row.innerText()).toContain('stands before');
    });

    test('is refused beside its boxes where it is no date, and stays as typed', async ({
      visit,
    }) => {
      const { page } = await visit(url);
      await showPlan(page, props);
      const before = await shownDates(page);
      const group = await enter(page, props, event, ['soon', '3', '2029']);
      await group.locator('.govuk-error-message').waitFor();
      expect((await typedIn(group)).slice(0, 3)).toEqual(['soon', '3', '2029']);
      expect(await shownDates(page)).toEqual(before);
    });

    test('has the rules that were chosen, and goes on from an earlier file with its code', async ({
      visit,
    }) => {
      const { page, requests, errors } = await visit(url, { width: 320, scheme: 'dark' });
      await showPlan(page, props);
      const first = await downloaded(page, page, CALENDAR);
      const [, code = ''] =
        /Its code is (\S+)\./.exec(await page.locator('main').innerText()) ?? [];
      await page.getByText('Choose what goes into the files').click();
      const box = page.getByLabel('Continue the file with this code');
      await box.fill('K7QM-3XR2');
      await page.getByRole('button', { name: CALENDAR }).click();
      const error = page.locator('.plan__file .govuk-error-message');
      await error.waitFor();
      expect(await box.inputValue()).toBe('K7QM-3XR2');
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      await box.fill(code.toLowerCase());
      expect(await error.count()).toBe(0);
      const rules = page.getByRole('group', { name: 'Rules that go in' });
      await rules.getByRole('checkbox').first().uncheck();
      const second = await downloaded(page, page, CALENDAR);
      const [before, after] = [first, second].map(({ text }) => readInto(EMPTY_STORE, text));
      if (before === undefined || after === undefined) throw new Error('two files');
      const left = await rules.getByRole('checkbox').first().inputValue();
      const title = props.rules.find(({ id }) => id === left)?.title ?? '';
      expect([...before.entries.values()].some(({ summary }) => summary.includes(title))).toBe(
        true,
      );
      expect(after.entries.size).toBeLessThan(before.entries.size);
      const both = readInto(readInto(EMPTY_STORE, first.text), second.text);
      expect(both.entries).toEqual(after.entries);
      expect(requests.filter((request) => request.includes(code))).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
        0, 0,
      ]);
      expect(errors).toEqual([]);
    });

    test('is offered as a file for a calendar, made in the page', async ({ visit }) => {
      const { page, requests } = await visit(url);
      await showPlan(page, props);
      const asked = requests.length;
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /calendar/ }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.ics$/);
      expect(
        foreign(requests.slice(asked)).filter((request) => !request.startsWith('blob:')),
      ).toEqual([]);
    });
  });
}
