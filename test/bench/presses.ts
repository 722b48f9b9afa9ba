import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { questionsOf } from '../../src/eligibility/index.ts';
import { checkUrl, mapUrl, phasesUrl, planUrl } from '../../src/procedure/index.ts';
import { answerAll, show } from '../browser/answering.ts';
import { pages } from '../browser/built-pages.ts';
import { awake } from '../browser/site.ts';
import { calculators, countsHours, typeDate } from '../browser/tools.ts';
import type { Press } from './painting.ts';

/** Of some addresses the one whose page is the longest, which has the most to work out and to draw. */
function heaviest(urls: readonly string[]): string {
  const among = pages.filter(({ path }) => urls.includes(path));
  const [most] = among.sort((a, b) => b.html.length - a.html.length);
  if (most === undefined) throw new Error(`No page of these is built: ${urls.join(' ')}`);
  return most.path;
}

const pathsWith = (sign: string): readonly string[] =>
  pages.filter(({ html }) => html.includes(sign)).map(({ path }) => path);

/** Types a date, with a time where one counts, into every date group of a part of the page. */
async function typeAll(page: Page, within: string): Promise<void> {
  for (const group of await page.locator(`${within} fieldset:has(input[type=text])`).all()) {
    if (!(await group.isVisible())) continue;
    const withTime = (await group.getByLabel('Hour').count()) > 0;
    await typeDate(group, withTime ? ['16', '12', '2026', '16', '30'] : ['16', '12', '2026']);
  }
}

const calculation = (hours: boolean): Press => ({
  what: `a deadline ${hours ? 'of hours' : 'of whole days'}: Work it out`,
  path: heaviest(calculators.filter((one) => countsHours(one) === hours).map(({ url }) => url)),
  ready: async (page) => {
    await typeAll(page, '.calculator');
    await awake(page);
  },
  on: '.calculator button[type=submit]',
  brings: '.calculator__output time',
});

const ANSWERS = ['the first answer', 'the second answer', 'not known', 'does not apply'] as const;

/** The checks of the library with the most questions, and every set of checks that are asked together. */
const checkers: readonly string[] = [
  ...library
    .flatMap(({ id, eligibility }) =>
      Object.entries(eligibility).map(([check, record]) => ({
        url: checkUrl(id, check),
        asked: questionsOf([record]).flatMap(({ criteria }) => criteria).length,
      })),
    )
    .sort((a, b) => b.asked - a.asked)
    .slice(0, 3)
    .map(({ url }) => url),
  ...library.flatMap(({ id, eligibilitySets = {} }) =>
    Object.keys(eligibilitySets).map((set) => checkUrl(id, set)),
  ),
];

const checked: readonly Press[] = checkers.flatMap((path) =>
  ANSWERS.map((answer, option) => ({
    what: `a check, ${answer} to every question: Show the result`,
    path,
    ready: async (page: Page) => {
      await page.locator('.check-form').first().hover();
      await awake(page);
      await answerAll(page, option);
    },
    on: '.check-form button[type=submit], form button:has-text("Show the result")',
    brings: '.check-result time, .check-result .check-outcome, .check-result .check-team',
  })),
);

/** The last answer of a check while its result stands, or could: what holds by then is told at once. */
const lastAnswers: readonly Press[] = checkers.map((path) => ({
  what: 'a check, every question answered: another answer',
  path,
  ready: async (page) => {
    await awake(page);
    await answerAll(page, 1);
    await show(page);
    await page.locator('.check-question').first().scrollIntoViewIfNeeded();
  },
  on: '.check-question .govuk-radios__label',
}));

const planPath = heaviest(library.map(({ id }) => planUrl(id)));

async function planShown(page: Page): Promise<void> {
  await typeAll(page, '.case-plan form');
  await awake(page);
  await page.locator('.case-plan form button[type=submit]').first().click();
  await page.locator('.plan__row').first().waitFor();
}

const plans: readonly Press[] = [
  {
    what: 'a case plan: Show the plan, what is next',
    path: planPath,
    ready: async (page) => {
      await typeAll(page, '.case-plan form');
      await awake(page);
    },
    on: '.case-plan form button[type=submit]',
    brings: '.plan__next time',
  },
  {
    what: 'a case plan: what happened is entered',
    path: planPath,
    ready: planShown,
    on: '.plan__action',
    brings: '.plan__date-form',
  },
  {
    what: 'a case plan: what happened moves what depends on it',
    path: planPath,
    ready: async (page) => {
      await planShown(page);
      await page.locator('.plan__action').first().click();
      await typeAll(page, '.plan__date-form');
    },
    on: '.plan__date-form button[type=submit]',
    brings: '.plan__change',
  },
  {
    what: 'a case plan: the next 14 days',
    path: planPath,
    ready: planShown,
    on: '.plan__filters input',
  },
];

const timelines: readonly Press[] = [
  {
    what: 'a phase timeline: Show the dates',
    path: heaviest(
      library.flatMap(({ id, phases }) => (Object.keys(phases).length > 0 ? phasesUrl(id) : [])),
    ),
    ready: async (page) => {
      const form = page.locator('.phase-timeline form:visible').first();
      const choices = form.getByRole('radio');
      if ((await choices.count()) > 0) await choices.first().check({ force: true });
      await typeAll(page, '.phase-timeline form');
      await awake(page);
    },
    on: '.phase-timeline form:visible button[type=submit]',
    brings: '.phase-timeline__result time',
  },
];

const mapPath = heaviest(
  library.flatMap(({ id, processMaps }) => Object.keys(processMaps).map((map) => mapUrl(id, map))),
);

/** The walk's own button: the picture has another that opens the same. */
const PRESENT = '.walk button:text-is("Present")';

async function walkOpened(page: Page): Promise<void> {
  await page.locator('details.map-walk > summary').click();
  await page.locator('.walk__heading').waitFor();
  const dates = page.locator('.walk__dates > summary');
  if ((await dates.count()) === 0) return;
  await dates.click();
  await typeAll(page, '.walk__date-form');
}

async function walkDated(page: Page): Promise<void> {
  await walkOpened(page);
  const show = page.locator('.walk__date-form button[type=submit]');
  if ((await show.count()) > 0) await show.click();
}

const walks: readonly Press[] = [
  { what: 'a walk: on to the next step', path: mapPath, ready: walkDated, on: '.walk__exit' },
  {
    what: 'a walk: Show due dates',
    path: mapPath,
    ready: walkOpened,
    on: '.walk__date-form button[type=submit]',
  },
  {
    what: 'a walk: Present',
    path: mapPath,
    ready: async (page) => {
      await walkDated(page);
      // It comes by itself as it is first opened: what a press waits for then is the network.
      await page.locator(PRESENT).click();
      // It hears keys once it has the focus.
      await page.waitForFunction(
        () => document.querySelector('.presenter')?.contains(document.activeElement) === true,
      );
      await page.keyboard.press('Escape');
      await page.locator('.presenter').waitFor({ state: 'detached' });
    },
    on: PRESENT,
    brings: '.presenter',
  },
];

const year: Press = {
  what: 'a role’s year: Lay it on a year from today',
  path: heaviest(pathsWith('class="my-year"')),
  ready: awake,
  on: '.my-year button',
  brings: '.my-year output time',
};

const folds: Press = {
  what: 'folds: Open all',
  path: heaviest(pathsWith('data-folds="open"')),
  ready: awake,
  on: '[data-folds="open"]',
};

/** Every kind of tool on its heaviest page; of the checkers those with the most questions, whatever is answered. */
export const PRESSES: readonly Press[] = [
  calculation(false),
  calculation(true),
  ...checked,
  ...lastAnswers,
  ...plans,
  ...timelines,
  ...walks,
  year,
  folds,
];
