import { expect, test } from 'vitest';
import { asked } from '../../content/asked.ts';
import { library } from '../../content/index.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { searching } from './searching.ts';
import type { Search } from './searching.ts';

/** What a search may load, in bytes as a host sends them, beyond the page that it stands on. */
const LIMITS = { first: 130_000, all: 220_000, next: 40_000 } as const;

/** Two queries of each procedure, in the words of staff: what is asked of a rule of time, and of a section. */
const QUERIES: readonly string[] = library.flatMap(({ id }) =>
  (['timescale', 'section'] as const).flatMap((kind) =>
    Object.values(asked[id]?.[kind] ?? {})
      .flatMap((phrases) => phrases?.[0] ?? [])
      .slice(0, 1),
  ),
);

const SEARCHES = {
  'the search page': '/search/',
  'the search over a page': procedureUrl(library[0]?.id ?? ''),
} as const;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Prints the most and the middle of what searches loaded, and holds the limit. */
function hold(what: string, bytes: readonly number[], limit: number): void {
  const largest = Math.max(...bytes);
  const said = `${what}: ${kB(middle(bytes))}, at most ${kB(largest)} of ${kB(limit)}`;
  console.log(said);
  expect.soft(Math.min(...bytes), `${what}: nothing was weighed`).toBeGreaterThan(0);
  expect.soft(largest, said).toBeLessThanOrEqual(limit);
}

for (const [where, path] of Object.entries(SEARCHES)) {
  test(`${where}: bytes of ten queries, and the time to hits`, { timeout: 600_000 }, async () => {
    expect(QUERIES).toHaveLength(10);
    await searching(path, async ({ afresh, timed }) => {
      const searches: { readonly first: Search; readonly next: Search }[] = [];
      for (const [at, query] of QUERIES.entries()) {
        const [first, next] = await afresh([query, QUERIES[(at + 1) % QUERIES.length] ?? query]);
        if (first === undefined || next === undefined) throw new Error(`${query}: not searched.`);
        searches.push({ first, next });
        console.log(
          `${where}, “${query}”: ${kB(first.untilHits)} until hits, ${kB(first.inAll)} in all; then ${kB(next.inAll)}`,
        );
      }
      hold(
        `${where}, until the first hits stand`,
        searches.map(({ first }) => first.untilHits),
        LIMITS.first,
      );
      hold(
        `${where}, with what loads behind them`,
        searches.map(({ first }) => first.inAll),
        LIMITS.all,
      );
      hold(
        `${where}, a next query`,
        searches.map(({ next }) => next.inAll),
        LIMITS.next,
      );
      for (const slower of [1, 4]) {
        const times = await timed(QUERIES, slower);
        console.log(
          `${where}, from the last key to hits, ${slower === 1 ? 'as this machine is' : `${String(slower)} times slower`}: ${middle(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms`,
        );
      }
    });
  });
}
