import { loadavg } from 'node:os';
import { expect, test } from 'vitest';
import { painting } from './painting.ts';
import { PRESSES } from './presses.ts';

/** How much slower a phone of a few years ago is than a machine that code is written on. */
const TIMES_SLOWER = 4;

const TIMES = 5;

/** What a reader takes for at once, in milliseconds. */
const MOST = 200;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

test(
  `a press on any tool is answered within ${String(MOST)} ms, ${String(TIMES_SLOWER)} times slower`,
  {
    timeout: 1_800_000,
  },
  async () => {
    await painting(TIMES_SLOWER, async (times) => {
      for (const press of PRESSES) {
        const found = await times(press, TIMES);
        const said = `${press.what} (${press.path}): ${median(found).toFixed(0)} ms, at most ${Math.max(...found).toFixed(0)} ms; the machine’s load is ${(loadavg()[0] ?? NaN).toFixed(1)}`;
        console.log(said);
        expect.soft(median(found), said).toBeLessThanOrEqual(MOST);
      }
    });
  },
);
