import { library } from '../../content/index.ts';
import { sampled } from '../sample.ts';
import { answeredInHundred } from './answered-in-hundred.ts';
import { ask } from './asking.ts';
import { questions, questionsOf, questionSets } from './search-questions.ts';
import { expect, test } from './fixtures.ts';

/** Of a hundred questions, how many are answered by the very first hit, and by one of the first three: at least. */
const FIRST = 80;
const FIRST_THREE = 95;

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

  test(`is answered first in ${FIRST} of a hundred questions, and among the first three in ${FIRST_THREE}`, async ({
    searchPage,
  }) => {
    const taken = questionSets.flatMap(([whose, asked]) =>
      sampled(
        asked,
        ({ query }) => query,
        () => whose,
      ),
    );
    const { first, firstThree, missed } = await answeredInHundred(searchPage, taken);
    expect(first).toBeGreaterThanOrEqual(FIRST);
    expect(firstThree, missed.join('\n')).toBeGreaterThanOrEqual(FIRST_THREE);
  });

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

  test('may have words that say nothing, which change nothing among the first five', async ({
    searchPage,
  }) => {
    const firstFive = async (query: string) => (await ask(searchPage, query)).slice(0, 5);
    const plain = await firstFive('exit plan');
    expect(plain.length).toBeGreaterThan(2);
    expect(await firstFive('what is the exit plan for')).toEqual(plain);
  });
});
