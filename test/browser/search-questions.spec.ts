import { library } from '../../content/index.ts';
import { ask } from './asking.ts';
import { questions, questionsOf } from './search-questions.ts';
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

  for (const { query, finds } of questions) {
    test(`${query}: the answer is among the first three`, async ({ searchPage }) => {
      const first = (await ask(searchPage, query)).slice(0, 3).map(({ url }) => url);
      const found = first.filter((url) =>
        finds.some((expected) => url === expected || url.startsWith(`${expected}#`)),
      );
      expect(found, `found ${first.join(' ')}`).not.toEqual([]);
    });
  }

  test('may have words that say nothing, which change nothing', async ({ searchPage }) => {
    const plain = await ask(searchPage, 'exit plan');
    expect(plain.length).toBeGreaterThan(2);
    expect(await ask(searchPage, 'what is the exit plan for')).toEqual(plain);
  });
});
