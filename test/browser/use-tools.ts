import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { library } from '../../content/index.ts';
import { checkUrl, mapUrl, phasesUrl, planUrl } from '../../src/procedure/index.ts';
import { answerAll, show } from './answering.ts';
import { awake } from './site.ts';
import {
  calculatorWhere,
  countsHours,
  dateGroup,
  openTimeline,
  typeDate,
  workOut,
} from './tools.ts';

/** A tool, the page on which it stands, and how it is used to its end. */
export interface Tool {
  readonly what: string;
  readonly path: string;
  readonly use: (page: Page) => Promise<void>;
}

/** The first of the library's procedures that has what is asked for. */
function first<T>(pick: (procedure: (typeof library)[number]) => T | undefined): T {
  for (const procedure of library) {
    const found = pick(procedure);
    if (found !== undefined) return found;
  }
  throw new Error('the library has none');
}

async function typeInto(page: Page, selector: string): Promise<void> {
  const group = page.locator(`${selector} fieldset:has(input[type=text])`).first();
  const withTime = (await group.getByLabel('Hour').count()) > 0;
  await typeDate(group, withTime ? ['16', '12', '2026', '16', '30'] : ['16', '12', '2026']);
}

function calculator(hours: boolean): Tool {
  const { url, questions } = calculatorWhere((one) => countsHours(one) === hours);
  const date = ['16', '12', '2026'] as const;
  return {
    what: hours ? 'a calculator of hours' : 'a calculator of whole days',
    path: url,
    use: async (page) => {
      for (const question of questions) {
        const group = dateGroup(page, question);
        const withTime = (await group.getByLabel('Hour').count()) > 0;
        await typeDate(group, withTime ? [...date, '16', '30'] : date);
      }
      await workOut(page);
      await page.locator('output time').first().waitFor();
    },
  };
}

const checker: Tool = {
  what: 'a checker',
  path: first(({ id, eligibility }) => {
    const [check] = Object.keys(eligibility);
    return check === undefined ? undefined : checkUrl(id, check);
  }),
  use: async (page) => {
    await answerAll(page, 0);
    await show(page);
    await page.locator('.check-outcome').first().waitFor();
  },
};

const timed = first(({ id, phases }) => {
  const [model] = Object.keys(phases);
  return model === undefined ? undefined : { path: phasesUrl(id), model };
});

const timeline: Tool = {
  what: 'a phase timeline',
  path: timed.path,
  use: async (page) => {
    await openTimeline(page, timed.model);
    const place = `section[id="${timed.model}"] .phase-timeline`;
    const choices = page.locator(`${place} form`).getByRole('radio');
    if ((await choices.count()) > 0) await choices.first().check({ force: true });
    await typeInto(page, `${place} form`);
    await page.locator(`${place} form button[type=submit]`).click();
    await page.locator(`${place} .phase-timeline__result time`).first().waitFor();
  },
};

const plan: Tool = {
  what: 'a case plan',
  path: planUrl(first(({ id }) => id)),
  use: async (page) => {
    await typeInto(page, 'main form');
    await page.locator('main form button[type=submit]').first().click();
    await page.locator('main table time, main li time').first().waitFor();
  },
};

const walk: Tool = {
  what: 'a walk through a map',
  path: first(({ id, processMaps }) => {
    const [map] = Object.keys(processMaps);
    return map === undefined ? undefined : mapUrl(id, map);
  }),
  use: async (page) => {
    await page.locator('details.map-walk > summary').click();
    await page.locator('.walk').scrollIntoViewIfNeeded();
    await awake(page);
    const heading = page.locator('.walk__heading');
    await heading.waitFor();
    const before = await heading.innerText();
    await page.locator('.walk button').first().click();
    await page.waitForFunction(
      (words) => document.querySelector('.walk__heading')?.textContent !== words,
      before,
    );
  },
};

/** Every kind of tool once. */
export const TOOLS: readonly Tool[] = [
  calculator(false),
  calculator(true),
  checker,
  timeline,
  plan,
  walk,
];

/** Searches on the search page, and answers the addresses of what was found. */
export async function searchFor(page: Page, query: string): Promise<readonly string[]> {
  await page.getByRole('searchbox').fill(query);
  await page.waitForFunction(() =>
    document.querySelector('.search__count')?.textContent.includes('result'),
  );
  await page.locator('[data-hit]').first().waitFor();
  const found = await page
    .locator('[data-hit]')
    .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('href') ?? ''));
  expect(found.length, query).toBeGreaterThan(0);
  return found;
}
