import type { Page } from '@playwright/test';
import { pages } from '../built-pages.ts';
import type { BuiltPage } from '../built-pages.ts';
import { expect, test } from '../fixtures.ts';
import { kindOf, listsProcedures, middling, onePageOfEachKind } from '../page-kinds.ts';
import { overflow, setTextSize } from '../site.ts';
import { typeDate } from '../tools.ts';
import { TOOLS } from '../use-tools.ts';
import { errorFaults } from './error-faults.ts';
import { focusFaults } from './focus-walk.ts';
import { forcedColourFaults, motionFaults } from './look-faults.ts';
import { spaceText, textFaults } from './text-faults.ts';

/** A window of 1280 × 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 360, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** Looks at the text of a page as it stands, at 400 %, twice as large and with wide spacing. What axe finds is held elsewhere. */
async function lookAtText(page: Page): Promise<void> {
  await page.setViewportSize(ZOOMED);
  expect.soft(await textFaults(page, 'whole words'), 'at 400 %').toEqual([]);
  expect.soft(await overflow(page), 'at 400 %').toBe(0);
  await spaceText(page, true);
  expect.soft(await textFaults(page), 'at 400 %, spaced').toEqual([]);
  expect.soft(await overflow(page), 'at 400 %, spaced').toBe(0);
  await page.setViewportSize(WIDE);
  expect.soft(await textFaults(page), 'on a wide screen, spaced').toEqual([]);
  await spaceText(page, false);
  expect.soft(await textFaults(page, 'whole words'), 'on a wide screen').toEqual([]);
  await setTextSize(page, '200%');
  await page.setViewportSize(PHONE);
  expect.soft(await textFaults(page, 'whole words'), 'with text twice as large').toEqual([]);
  await setTextSize(page, '');
}

/** A page's kind, its plain scripts aside: what differs in them alone looks alike. */
const plainKind = (kind: string): string =>
  kind
    .split(', ')
    .filter((part) => !/^(?:Fold|Forward|Onward|Install|SiteHeader|in-page)/.test(part))
    .join(', ');

/** What kind a page is here: the fronts that list the procedures are of one, and so are those about the guide. */
function kindWalked(page: BuiltPage): string {
  if (listsProcedures(page)) return 'a list of the procedures';
  return page.path.startsWith('/about/') ? 'about' : plainKind(kindOf(page));
}

/** One page of each kind. A whole document to print is left out: it is the sections again. */
const kinds = onePageOfEachKind(
  pages.filter(({ path }) => !path.endsWith('/print/')),
  kindWalked,
  middling,
);

for (const [kind, path] of kinds) {
  test(`${kind}: ${path} is walked by Tab, zoomed, spaced, and looked at in forced colours`, async ({
    visit,
  }) => {
    const { page } = await visit(path, { width: 320 });
    expect.soft(await focusFaults(page), 'on a small phone').toEqual([]);
    expect.soft(await motionFaults(page)).toEqual([]);
    await lookAtText(page);
    await page.setViewportSize(WIDE);
    expect.soft(await focusFaults(page), 'on a wide screen').toEqual([]);
    expect.soft(await forcedColourFaults(page)).toEqual([]);
  });
}

for (const { what, path, use } of TOOLS) {
  test(`${what}: ${path} with its answer is walked by Tab, zoomed, spaced, and looked at in forced colours`, async ({
    visit,
  }) => {
    const { page } = await visit(path, { width: 320 });
    await use(page);
    expect.soft(await focusFaults(page), 'on a small phone').toEqual([]);
    expect.soft(await motionFaults(page)).toEqual([]);
    await lookAtText(page);
    expect.soft(await forcedColourFaults(page)).toEqual([]);
  });
}

for (const { what, path, use } of TOOLS.filter((tool) => tool.what !== 'a checker')) {
  test(`${what}: ${path} names a wrong entry beside its box, and brings the reader there`, async ({
    visit,
  }) => {
    const { page } = await visit(path, { width: 360 });
    const isWalk = what.startsWith('a walk');
    if (isWalk) {
      await use(page);
      await page.locator('.walk__dates > summary').click();
    }
    const form = page.locator(isWalk ? '.walk form' : 'main form').first();
    const group = form.locator('fieldset:has(input[type=text])').first();
    await typeDate(group, ['31', '2', '2027']);
    await form.locator('button[type=submit]').click();
    await page.locator('.govuk-error-message').first().waitFor();
    // The cursor comes a moment after the words.
    await expect.poll(() => errorFaults(page)).toEqual([]);
    expect.soft(await textFaults(page, 'whole words')).toEqual([]);
  });
}
