import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { fillText, mapUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { sampled } from '../sample.ts';
import { awake, axe, isOnScreen, ONE_OF_MANY, overflow } from './site.ts';

/** Opens the walk on a map's page. */
async function openWalk(page: Page): Promise<Page> {
  const fold = page.locator('details.map-walk');
  if ((await fold.getAttribute('open')) === null) {
    await fold.locator('> summary').focus();
    await page.keyboard.press('Enter');
  }
  await page.locator('.walk').scrollIntoViewIfNeeded();
  await awake(page);
  return page;
}

const maps = library.flatMap((procedure) =>
  Object.entries(procedure.processMaps).map(
    ([map, record]) => [mapUrl(procedure.id, map), record, procedure] as const,
  ),
);

const heading = (page: Page) => page.locator('.walk__heading');

/** With decisions and without, with dates and without, and one that leads on to another map are among them. */
const walked = sampled(
  maps,
  ([url]) => url,
  ([, map]) => {
    const nodes = Object.values(map.nodes);
    return [
      nodes.some(({ kind }) => kind === 'decision') && 'decides',
      nodes.some((node) => node.kind !== 'end' && node.timescales !== undefined) && 'in time',
      nodes.some((node) => node.kind === 'end' && node.map !== undefined) && 'leads on',
    ].join();
  },
);

for (const [url, map, procedure] of walked) {
  test.describe(url, () => {
    const nodes = Object.entries(map.nodes);

    async function isListAndPicture(page: Page): Promise<void> {
      const { ids, drawn } = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('main ol > li[id]')].map(({ id }) => id),
        drawn: [...document.querySelectorAll('main svg[viewBox] tspan')]
          .map(({ textContent }) => textContent)
          .join(' '),
      }));
      expect(ids.filter((id) => Object.hasOwn(map.nodes, id))).toEqual(nodes.map(([id]) => id));
      const words = drawn.replaceAll(/\s+/g, ' ');
      for (const [, node] of nodes) {
        if (node.kind !== 'decision') continue;
        for (const { label } of node.exits) expect(words).toContain(fillText(procedure, label));
      }
    }

    test('is a list in the record’s order, each item with its node’s id, and a picture that says the same; it is walked by keyboard from its start to an end, the focus on each step', async ({
      at,
    }) => {
      const page = await openWalk(await at(url, { width: 320 }));
      await isListAndPicture(page);
      for (let step = 0; step <= nodes.length * 2; step += 1) {
        const exits = page.locator('.walk__exit');
        const [count, before] = await page.evaluate(
          () =>
            [
              document.querySelectorAll('.walk__exit').length,
              document.querySelector('.walk__heading')?.textContent ?? '',
            ] as const,
        );
        if (count === 0) break;
        // The last exit leads on: an earlier one may lead back.
        await exits.nth(count - 1).press('Enter');
        await page.waitForFunction((text) => {
          const now = document.querySelector('.walk__heading');
          return now?.textContent !== text && document.activeElement === now;
        }, before);
        const { search, hash } = new URL(page.url());
        expect(search).toBe('');
        expect(Object.keys(map.nodes)).toContain(hash.slice('#step-'.length));
      }
      expect(await page.locator('.walk__end').count()).toBe(1);
      // The path so far holds every answer by now.
      expect(await overflow(page)).toBe(0);
      expect(await axe(page, ONE_OF_MANY)).toEqual([]);
      const end = (await heading(page).textContent()) ?? '';
      await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
      // The cursor comes to the heading: what is pressed before it is there would be pressed beside the button.
      await page.waitForFunction((text) => {
        const now = document.querySelector('.walk__heading');
        return now?.textContent !== text && document.activeElement === now;
      }, end);
      await page.getByRole('button', { name: 'Start again' }).press('Enter');
      const [first] = nodes;
      await page.waitForFunction((id) => location.hash === `#step-${id}`, first?.[0] ?? '');
    });
  });
}

/** How a walk begins is the same for every map: one of each procedure, and of those a sample. */
const begun = sampled(
  maps.filter(([, , procedure], at) => maps.findIndex(([, , other]) => other === procedure) === at),
  ([url]) => url,
  () => 'a walk',
);

for (const [url, map] of begun) {
  for (const [what, begin] of [
    ['step', '#step-'],
    ['place in the list', '#'],
  ] as const) {
    test(`${url} opens its walk, in view, at the ${what} that the address names`, async ({
      at,
    }) => {
      const last = Object.keys(map.nodes).at(-1) ?? '';
      const page = await at(`${url}${begin}${last}`);
      await page.locator('.walk__end').waitFor();
      await expect(page.locator('.walk__step')).toBeInViewport();
      await expect(page.locator('.walk__path')).toContainText('The way to this step is not known');
      expect(await axe(page)).toEqual([]);
    });
  }

  test(`${url}: each step is a step of the browser’s own history, and is said once`, async ({
    at,
  }) => {
    const page = await openWalk(await at(url, { width: 360 }));
    const start = await heading(page).textContent();
    await page.evaluate(() => {
      const said: string[] = [];
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof Element && target.matches('.walk__heading')) said.push('focus');
      });
      const live = [...document.querySelectorAll('main :is([role=status], [aria-live])')];
      for (const region of live) {
        new MutationObserver(() => said.push('live')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
      Object.assign(window, { said });
    });
    await page.keyboard.press('Tab');
    await page.locator('.walk__exit').first().focus();
    await page.keyboard.press('1');
    await expect(heading(page)).not.toHaveText(start ?? '');
    const second = await heading(page).textContent();
    await page.locator('.walk__exit').first().press('Enter');
    await expect(heading(page)).not.toHaveText(second ?? '');
    const said = (): Promise<unknown> =>
      page.evaluate(() => Reflect.get(window, 'said') as unknown);
    // The cursor comes a moment after the words.
    await expect.poll(said).toHaveLength(2);
    expect(await said()).toEqual(['focus', 'focus']);
    await page.goBack();
    await expect(heading(page)).toHaveText(second ?? '');
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page)).toHaveText(start ?? '');
    expect(page.url()).toContain(url);
    await page.goForward();
    await expect(heading(page)).toHaveText(second ?? '');
    await page.keyboard.press('Home');
    await expect(heading(page)).toHaveText(start ?? '');
    await page.keyboard.press('Escape');
    await expect(page.locator('details.map-walk')).not.toHaveAttribute('open');
  });
}

/** Pictures of few boxes and of many. */
const pictured = sampled(
  maps,
  ([url]) => url,
  ([, map]) => `of ${Math.ceil(Object.keys(map.nodes).length / 5) * 5} boxes at most`,
);

/** The picture fits its window, follows the walk, and none of its words leaves its place. */
for (const [url] of pictured) {
  test(`${url}: the picture leads, whole, and follows the walk beside it`, async ({ at }) => {
    const page = await at(url);
    const measured = await page.evaluate(async () => {
      await document.fonts.ready;
      const frame = document.querySelector('.map-figure__scroll');
      const boxes = [...document.querySelectorAll('.map-node, .map-answer')];
      const cut = boxes.flatMap((box) => {
        const outer = box.querySelector('rect, polygon')?.getBoundingClientRect();
        const words = box.querySelector('text')?.getBoundingClientRect();
        if (outer === undefined || words === undefined) return ['no words'];
        const isIn =
          words.left >= outer.left &&
          words.right <= outer.right &&
          words.top >= outer.top - 1 &&
          words.bottom <= outer.bottom + 1;
        return isIn ? [] : [box.textContent.slice(0, 60)];
      });
      const list = document.querySelector('.map-list')?.getBoundingClientRect().top ?? 0;
      return {
        cut,
        runsOver: (frame?.scrollWidth ?? 0) - (frame?.clientWidth ?? 0),
        pictureFirst: (frame?.getBoundingClientRect().top ?? 0) < list,
      };
    });
    expect(measured).toEqual({ cut: [], runsOver: 0, pictureFirst: true });
    await openWalk(page);
    for (let step = 0; step < 4 && (await page.locator('.walk__exit').count()) > 0; step += 1) {
      await page.locator('.walk__exit').last().click();
    }
    await expect.poll(() => isOnScreen(page, '.map-node.is-current')).toBe(true);
    await page.getByRole('button', { name: '100 %' }).click();
    await expect(page.getByRole('button', { name: '100 %' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(await axe(page)).toEqual([]);
  });
}

test.describe('a walk with a start date', () => {
  for (const [width, scheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`shows due dates at ${width} px, ${scheme}, and keeps them out of the address`, async ({
      at,
    }) => {
      const timed = maps.find(([, map]) =>
        Object.values(map.nodes).some(
          (node) => node.kind !== 'end' && node.timescales !== undefined,
        ),
      );
      const page = await openWalk(await at(timed?.[0] ?? '', { width, scheme }));
      await page.locator('.walk__dates > summary').click();
      const group = page.locator('.walk__dates fieldset').first();
      for (const [label, value] of [
        ['Day', '16'],
        ['Month', '12'],
        ['Year', '2026'],
        ['Hour', '16'],
        ['Minute', '30'],
      ] as const) {
        const box = group.getByLabel(label, { exact: true });
        if ((await box.count()) > 0) await box.fill(value);
      }
      await page.locator('.walk__dates form button[type=submit]').click();
      let dated = 0;
      for (let step = 0; step < 15; step += 1) {
        dated += await page.locator('.walk time').count();
        const exits = page.locator('.walk__exit');
        const count = await exits.count();
        if (count === 0) break;
        await exits.nth(0).click();
      }
      expect(dated).toBeGreaterThan(0);
      expect(page.url()).not.toMatch(/2026|2027/);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }
});
