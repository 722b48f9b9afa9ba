import { expect, test } from 'vitest';
import { batchOf, costOf, drained } from './batches.ts';
import { fullPlan, largestProcedure } from './largest-plan.ts';

const FRAME_MILLISECONDS = 16;

test(
  'a full case plan of the largest procedure, a year on',
  { timeout: 120_000 },
  async ({ bench }) => {
    const procedure = largestProcedure();
    const records = Object.keys(procedure.timescales).length;
    console.log(`A full case plan of ${procedure.name}: ${records} timed rules`);
    for (const [what, byTheClock] of [
      ['hours by the clock', true],
      ['hours told in days', false],
    ] as const) {
      const plan = fullPlan(procedure, byTheClock);
      expect(plan(1)).toBeGreaterThan(0);
      const cost = costOf(await bench(what, batchOf(plan, 1)).run({ time: 300 }), 1) / 1_000_000;
      console.log(
        `${what}: ${cost.toFixed(2)} ms, ${(cost / FRAME_MILLISECONDS).toFixed(2)} frames`,
      );
    }
    expect(drained()).not.toBeNaN();
  },
);
