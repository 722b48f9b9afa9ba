import { library } from '../../content/index.ts';
import { sampled } from '../sample.ts';
import { ask } from './asking.ts';
import { questions, questionsOf, questionSets } from './search-questions.ts';
import { expect, test } from './fixtures.ts';

test.describe('what a worker types', () => {
  test('is tried with at least ten questions of each procedure, each once', () => {
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

  for (const [whose, asked] of questionSets) {
    const taken = sampled(
      asked,
      ({ query }) => query,
      () => whose,
    );
    test(`${whose}: the answer is among the first three, of ${taken.length} questions`, async ({
      searchPage,
    }) => {
      const missed: string[] = [];
      for (const { query, finds } of taken) {
        const first = (await ask(searchPage, query)).slice(0, 3).map(({ url }) => url);
        const found = first.some((url) =>
          finds.some((expected) => url === expected || url.startsWith(`${expected}#`)),
        );
        if (!found) missed.push(`"${query}" finds ${first.join(' ')}, not ${finds.join(' ')}`);
      }
      expect(missed).toEqual([]);
    });
  }

  test('what must not wait is the very first hit, each time', async ({ searchPage }) => {
    const urgent = questions.filter(({ first }) => first === true);
    expect(urgent.length).toBeGreaterThanOrEqual(15);
    const missed: string[] = [];
    for (const { query, finds } of urgent) {
      const [top] = await ask(searchPage, query);
      const url = top?.url ?? 'nothing';
      const found = finds.some((expected) => url === expected || url.startsWith(`${expected}#`));
      if (!found) missed.push(`"${query}" finds ${url} first, not ${finds.join(' ')}`);
    }
    expect(missed).toEqual([]);
  });

  test('may have words that say nothing, which change nothing', async ({ searchPage }) => {
    const plain = await ask(searchPage, 'exit plan');
    expect(plain.length).toBeGreaterThan(2);
    expect(await ask(searchPage, 'what is the exit plan for')).toEqual(plain);
  });
});
