import { describe, expect, test } from 'vitest';
import type { Bench } from 'vitest';
import { englandAndWales, keyMoment, outcomeOf } from '../../src/timescale/index.ts';
import { LOOK_UPS, batchOf, costOf, drained } from './batches.ts';
import type { Work } from './batches.ts';
import { CONTENDERS, holdToTheSameDate } from './contenders.ts';
import { bareTable, dateAlone, fullDueDate, workingDays } from './engine.ts';

/**
 * What a date costs: the engine beside three libraries, in one run, as ratios. Times differ from machine to machine; the
 * ratios hardly do, and the limits are set on them.
 */

const COUNTS = [1, 10, 45, 250] as const;
const ACCEPTED = 45;

/** Answers of microseconds to a batch. */
const ANSWERS = 10;

const PATIENCE = 120_000;

/** Milliseconds for which each is measured. */
const SPAN = { time: 150, warmupTime: 50 };

/** What each piece of work costs, in nanoseconds, in the order in which they are given. */
async function costs(
  bench: Bench,
  works: readonly (readonly [string, Work])[],
  times: number,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const [name, work] of works) {
    found.push(costOf(await bench(name, batchOf(work, times)).run(SPAN), times));
  }
  return found;
}

function holdToOneDate(count: number): void {
  holdToTheSameDate(count, (start) => {
    const reckoning = { calendar: englandAndWales };
    const result = outcomeOf(workingDays(count), { date: start }, reckoning);
    return result.ok ? keyMoment(result.value).date : result.fault.code;
  });
}

/** Prints a ratio and holds it to its limit. */
function hold(limit: string, ratio: number, isWithin: boolean): void {
  const times = ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en-GB');
  console.log(`${isWithin ? 'holds' : 'DOES NOT HOLD'}: ${limit}: ${times} ×`);
  expect.soft(isWithin, `${limit}: ${times} ×`).toBe(true);
}

describe.each([
  ['after', 1],
  ['before', -1],
] as const)('working days %s', (direction, sign) => {
  const counts = COUNTS.map((count) => sign * count);

  test('are the same date by the engine and by every library', () => {
    for (const count of counts) holdToOneDate(count);
  });

  test(
    'are found in a few look-ups, as quickly far away as near',
    { timeout: PATIENCE },
    async ({ bench }) => {
      const tables = counts.map((count) => [`bare table, ${count}`, bareTable(count)] as const);
      const dates = counts.map((count) => [`the date alone, ${count}`, dateAlone(count)] as const);
      const all = await costs(
        bench,
        tables.flatMap((table, at) => [table, dates[at] ?? table]),
        LOOK_UPS,
      );
      const table = all.filter((_, at) => at % 2 === 0);
      const date = all.filter((_, at) => at % 2 === 1);
      const overTable = Math.max(...date.map((cost, at) => cost / (table[at] ?? NaN)));
      hold(`${direction}, within 5 times the bare table`, overTable, overTable <= 5);
      const growth = (date.at(-1) ?? NaN) / (date[0] ?? NaN);
      hold(`${direction}, 250 days at most 1.5 times the cost of one`, growth, growth <= 1.5);
    },
  );

  test('are quicker than with any library', { timeout: PATIENCE }, async ({ bench }) => {
    const count = sign * ACCEPTED;
    const [date = NaN] = await costs(bench, [['the date alone', dateAlone(count)]], LOOK_UPS);
    const libraries = Object.values(CONTENDERS);
    const [full = NaN, ...others] = await costs(
      bench,
      [
        ['the date with its ledger', fullDueDate(count)],
        ...libraries.map(({ name, work }) => [name, work(count)] as const),
      ],
      ANSWERS,
    );
    for (const [at, { name }] of libraries.entries()) {
      const ratio = (others[at] ?? NaN) / date;
      const limit = `45 working days ${direction}, the date alone at least 1,000 times faster than ${name}`;
      hold(limit, ratio, ratio >= 1000);
    }
    const moment = others[libraries.indexOf(CONTENDERS.moment)] ?? NaN;
    const limit = `45 working days ${direction} with the ledger at least 10 times faster than moment-business-days' date`;
    hold(limit, moment / full, moment / full >= 10);
    expect(drained()).not.toBeNaN();
  });
});
