import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { checkUrl, phasesUrl, planUrl } from '../../src/procedure/index.ts';
import { answerAll, show } from './answering.ts';
import { CHROMIUM_FLAGS, findWindowedChromium } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { awake, siteUrl } from './site.ts';
import { calculatorWhere, countsHours, dateGroup, typeDate, workOut } from './tools.ts';

/** A tool, how it is used, and where its result stands. */
interface Tool {
  readonly what: string;
  readonly url: string;
  readonly use: (page: Page) => Promise<void>;
  readonly result: string;
}

const calculator = calculatorWhere((one) => !countsHours(one));
const { procedure } = calculator;
const check = Object.keys(procedure.eligibility)[0] ?? '';

async function typeFirst(page: Page): Promise<void> {
  const boxes = 'fieldset:has(input[type=text])';
  const form = page.locator(`form:has(${boxes})`).first();
  const choices = form.getByRole('radio');
  if ((await choices.count()) > 0) await choices.first().check({ force: true });
  await typeDate(form.locator(boxes).first(), ['16', '2', '2029']);
  await form.locator('button[type=submit]').click();
}

const TOOLS: readonly Tool[] = [
  {
    what: 'a calculator',
    url: calculator.url,
    use: async (page) => {
      await typeDate(dateGroup(page, calculator.questions[0] ?? ''), ['16', '2', '2029']);
      await workOut(page);
    },
    result: '.calculator__output time',
  },
  {
    what: 'a case plan',
    url: planUrl(procedure.id),
    use: typeFirst,
    result: '.plan__rows time',
  },
  {
    what: 'a phase timeline',
    url: phasesUrl(procedure.id),
    use: typeFirst,
    result: '.phase-timeline__result time',
  },
  {
    what: 'a checker',
    url: checkUrl(procedure.id, check),
    use: async (page) => {
      await answerAll(page, 0);
      await show(page);
    },
    result: '.check-outcome',
  },
];

/** How many boxes of the page's tools hold something, and how many answers are chosen. */
const entered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
    return inputs.filter((input) =>
      input.type === 'text' ? input.value !== '' : input.type === 'radio' && input.checked,
    ).length;
  });

/** Uses a tool, leaves its page by an address and goes back; tells whether the browser had kept the page. */
async function leaveAndReturn(page: Page, { url, use, result }: Tool): Promise<boolean> {
  await page.goto(url);
  await awake(page);
  await use(page);
  await page.locator(result).first().waitFor();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['kept'] = String(persisted);
    });
  });
  await page.goto('/about/privacy/');
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe(url);
  await awake(page);
  return page.evaluate(() => document.documentElement.dataset['kept'] === 'true');
}

/** Whether what was entered and its result are there: both, or neither. */
async function stands(page: Page, { result }: Tool): Promise<boolean> {
  const isEntered = (await entered(page)) > 0;
  expect((await page.locator(result).count()) > 0).toBe(isEntered);
  return isEntered;
}

test.describe('with a browser that keeps pages in its memory', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findWindowedChromium(),
      args: [...CHROMIUM_FLAGS],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  test.afterAll(() => browser.close());

  for (const tool of TOOLS) {
    test(`${tool.what} shows again what was typed with its result, until the page is loaded again`, async () => {
      const page = await browser.newPage({ baseURL: siteUrl() });
      expect(await leaveAndReturn(page, tool)).toBe(true);
      expect(await stands(page, tool)).toBe(true);
      await page.reload();
      await awake(page);
      expect(await stands(page, tool)).toBe(false);
      await page.close();
    });
  }
});

for (const tool of TOOLS) {
  test(`without such a memory ${tool.what} is empty after going back`, async ({ open }) => {
    const { page } = await open();
    expect(await leaveAndReturn(page, tool)).toBe(false);
    expect(await stands(page, tool)).toBe(false);
  });
}
