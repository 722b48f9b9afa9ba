import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { ask } from './asking.ts';
import { questions, questionsOf } from './search-questions.ts';
import { visitAfresh } from './site.ts';

let page: Page;

beforeAll(async () => {
  ({ page } = await visitAfresh('/search/'));
});
afterAll(() => page.context().close());

describe('what a worker types', () => {
  it('is tried with at least ten questions of each procedure, each once', () => {
    for (const { id } of library) {
      const own = questionsOf(id);
      expect(own.length, id).toBeGreaterThanOrEqual(10);
      for (const { query, finds } of own) {
        expect(
          finds.filter((url) => url.includes(id)),
          query,
        ).not.toEqual([]);
      }
    }
    expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
  });

  it.each(questions)('$query: the answer is among the first three', async ({ query, finds }) => {
    const first = (await ask(page, query)).slice(0, 3).map(({ url }) => url);
    const found = first.filter((url) =>
      finds.some((expected) => url === expected || url.startsWith(`${expected}#`)),
    );
    expect(found, `found ${first.join(' ')}`).not.toEqual([]);
  });

  it('may have words that say nothing, which change nothing', async () => {
    const plain = await ask(page, 'exit plan');
    expect(plain.length).toBeGreaterThan(2);
    expect(await ask(page, 'what is the exit plan for')).toEqual(plain);
  });
});
