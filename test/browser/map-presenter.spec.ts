import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { mapUrl } from '../../src/procedure/index.ts';
import type { ProcessMap } from '../../src/process-map/index.ts';
import { sampled } from '../sample.ts';
import { expect, test } from './fixtures.ts';
import { axe, isOnScreen, overflow, placed, setTextSize } from './site.ts';

interface Presented {
  readonly url: string;
  readonly map: ProcessMap;
  readonly start: string;
}

const maps: readonly Presented[] = library.flatMap(({ id, processMaps }) =>
  Object.entries(processMaps).map(([name, map]) => ({
    url: mapUrl(id, name),
    map,
    start: Object.keys(map.nodes).find((node) => map.nodes[node]?.kind === 'start') ?? '',
  })),
);

/** Maps with a decision, of each number of exits a sample. */
const shown = sampled(
  maps.filter(({ map }) => Object.values(map.nodes).some(({ kind }) => kind === 'decision')),
  ({ url }) => url,
  ({ map }) =>
    String(
      Math.max(
        ...Object.values(map.nodes).map((node) =>
          node.kind === 'decision' ? node.exits.length : 0,
        ),
      ),
    ),
);

const step = (page: Page) => page.locator('.presenter__step');

const here = (page: Page): string => new URL(page.url()).hash.replace('#present-', '');

/** The smallest type, in pixels, of what a room reads. */
const smallest = (page: Page): Promise<{ step: number; rest: number }> =>
  page.evaluate(() => {
    const sizes = (selector: string): number[] =>
      [...document.querySelectorAll(selector)].map((each) =>
        Number.parseFloat(getComputedStyle(each).fontSize),
      );
    return {
      step: Math.min(...sizes('.presenter__step')),
      rest: Math.min(
        ...sizes('.presenter__who, .presenter__exit, .presenter__exit i, .presenter__time'),
      ),
    };
  });

for (const { url, map, start } of shown) {
  test(`${url} is presented at 1280 × 720 to its end by a clicker alone, in large type, and back`, async ({
    visit,
  }) => {
    const { page, errors } = await visit(`${url}#present-${start}`);
    await page.setViewportSize({ width: 1280, height: 720 });
    await step(page).waitFor();
    const passed: string[] = [];
    for (let turn = 0; turn <= Object.keys(map.nodes).length * 2; turn += 1) {
      const id = here(page);
      passed.push(id);
      const { step: large, rest } = await smallest(page);
      expect(large).toBeGreaterThanOrEqual(40);
      expect(rest).toBeGreaterThanOrEqual(28);
      expect(await overflow(page)).toBe(0);
      const node = map.nodes[id];
      if (node === undefined || node.kind === 'end') break;
      // Page Up marks the next card; Page Down takes the marked one. The last exit leads on.
      const more = node.kind === 'decision' ? node.exits.length - 1 : 0;
      for (let press = 0; press < more; press += 1) await page.keyboard.press('PageUp');
      await expect(page.locator('.presenter__exit').nth(more)).toHaveClass(/is-marked/);
      await page.keyboard.press('PageDown');
      await page.waitForFunction((before) => location.hash !== `#present-${before}`, id);
    }
    expect(map.nodes[here(page)]?.kind).toBe('end');
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, 'colours')).toEqual([]);
    const before = passed.at(-2) ?? '';
    await page.keyboard.press('PageUp');
    await page.waitForFunction((id) => location.hash === `#present-${id}`, before);
    expect(errors).toEqual([]);
  });
}

const [first] = shown;

test('the presenter view shows the map by M, and is left by Escape where it stands', async ({
  open,
}) => {
  const { page } = await open();
  await page.goto(placed(`${first?.url ?? ''}#present-${first?.start ?? ''}`));
  await step(page).waitFor();
  await page.keyboard.press('1');
  await page.waitForFunction((id) => location.hash !== `#present-${id}`, first?.start ?? '');
  const id = here(page);
  await page.keyboard.press('m');
  await expect(page.locator('.map-picture')).toBeInViewport({ ratio: 0.99 });
  await expect.poll(() => isOnScreen(page, '.map-node.is-current')).toBe(true);
  await expect(step(page)).toBeHidden();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(step(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(step(page)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#step-${id}`);
  await expect(page.locator('.walk__step')).toBeVisible();
});

test('a reload returns to the step, and says that the way so far is gone', async ({ open }) => {
  const { page } = await open();
  await page.goto(placed(`${first?.url ?? ''}#present-${first?.start ?? ''}`));
  await step(page).waitFor();
  await page.keyboard.press('1');
  await page.waitForFunction((id) => location.hash !== `#present-${id}`, first?.start ?? '');
  const words = await step(page).textContent();
  await expect(page.locator('.presenter__foot')).not.toContainText('The way here is gone');
  await page.reload();
  await expect(step(page)).toHaveText(words ?? '');
  await expect(page.locator('.presenter__foot')).toContainText('The way here is gone');
});

/** A map that has notes for a trainer, on a step that follows its start. */
const noted = maps.flatMap(({ url, map, start }) => {
  const begin = map.nodes[start];
  const next = begin?.kind === 'start' ? begin.next : '';
  const note = map.nodes[next]?.trainerNote;
  return note === undefined || note.includes('{') ? [] : [{ url, start, next, note }];
})[0];

test('a trainer’s notes stand in a window of their own, follow, and are never on the projected view', async ({
  open,
}) => {
  if (noted === undefined) throw new Error('no map of the library has a note on its second step');
  const { page, errors, requests } = await open();
  await page.goto(placed(`${noted.url}#present-${noted.start}`));
  await step(page).waitFor();
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await notes.locator('.notes__own').waitFor();
  await page.keyboard.press('PageDown');
  await expect(notes.locator('.notes__own')).toHaveText(noted.note);
  expect(new URL(notes.url()).hash).toBe(`#notes-${noted.next}`);
  expect(await axe(notes)).toEqual([]);
  await notes.reload();
  await expect(notes.locator('.notes__own')).toHaveText(noted.note);
  await page.reload();
  await step(page).waitFor();
  expect(await page.content()).not.toContain(noted.note);
  expect(requests.filter((url) => url.endsWith('notes.json'))).toEqual([]);
  expect(errors).toEqual([]);
});

/** A map whose end goes on in another. */
const going = maps.flatMap(({ url, map }) => {
  const end = Object.entries(map.nodes).find(
    ([, node]) => node.kind === 'end' && node.map !== undefined,
  );
  return end === undefined ? [] : [{ url, end: end[0] }];
})[0];

test('an end that goes on in another map leads there, and the browser’s Back comes back', async ({
  open,
}) => {
  if (going === undefined) throw new Error('no map of the library goes on in another');
  const { page } = await open();
  await page.goto(placed(`${going.url}#present-${going.end}`));
  await step(page).waitFor();
  await page.keyboard.press('PageDown');
  await page.waitForFunction((path) => location.pathname !== path, placed(going.url));
  await step(page).waitFor();
  await page.goBack();
  await page.waitForFunction((path) => location.pathname === path, placed(going.url));
  await step(page).waitFor();
  expect(here(page)).toBe(going.end);
});

test('the walk, the presenter view and the notes fit a phone, with text twice as large as well', async ({
  open,
}) => {
  const { page } = await open({ width: 320 });
  const decision = Object.entries(first?.map.nodes ?? {}).find(
    ([, { kind }]) => kind === 'decision',
  );
  for (const mode of ['step', 'present', 'notes']) {
    await page.goto('about:blank');
    await page.goto(placed(`${first?.url ?? ''}#${mode}-${decision?.[0] ?? ''}`));
    await page.locator(mode === 'step' ? '.walk__step' : '.presenter').waitFor();
    for (const size of ['100%', '200%']) {
      await setTextSize(page, size);
      expect([mode, size, await overflow(page)]).toEqual([mode, size, 0]);
      const inside = await page
        .locator('.presenter')
        .evaluateAll((views) =>
          views.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        );
      expect(inside.filter((over) => over > 0)).toEqual([]);
    }
    expect(await axe(page)).toEqual([]);
  }
});

/** Prints a map's page as its buttons do, and tells what the paper holds. */
async function printed(page: Page, button: string): Promise<{ sheets: number; address: string }> {
  await page.evaluate(() => {
    Object.assign(window, {
      print: () => {
        document.documentElement.dataset['asked'] = document.documentElement.dataset['print'] ?? '';
      },
    });
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForFunction(() => document.documentElement.dataset['asked'] !== undefined);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const address = await page.locator('.map-handout').textContent();
  return {
    sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    address: address ?? '',
  };
}

/** Short and long maps, with decisions and without: pictures that lie and that stand. */
const onPaper = sampled(
  maps,
  ({ url }) => url,
  ({ map }) =>
    `${Object.keys(map.nodes).length > 9 ? 'long' : 'short'} ${Object.values(map.nodes).some(({ kind }) => kind === 'decision') ? 'with decisions' : 'a chain'}`,
);

for (const { url, map } of onPaper) {
  test(`${url} is printed on one sheet, and as a handout with a line for each date and its address`, async ({
    open,
  }) => {
    const { page, errors } = await open();
    await page.goto(placed(url));
    expect((await printed(page, 'Print')).sheets).toBe(1);
    await page.reload();
    const { sheets, address } = await printed(page, 'Handout');
    expect(sheets).toBeGreaterThan(1);
    expect(address).toBe(page.url());
    await expect(page.locator('.map-handout svg')).toHaveCount(1);
    // The browser has printed, and the page is as it was.
    expect(await page.evaluate(() => document.documentElement.dataset['print'])).toBeUndefined();
    await page.emulateMedia({ media: 'print' });
    const lines = await page.locator('.map-list__item').evaluateAll((items) => {
      document.documentElement.dataset['print'] = 'handout';
      return items.map((item) => getComputedStyle(item, '::after').content);
    });
    expect(lines).toEqual(Object.keys(map.nodes).map(() => '"Date:"'));
    expect(errors).toEqual([]);
  });
}
