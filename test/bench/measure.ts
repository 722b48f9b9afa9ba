/** What is measured: does its work so many times over and hands back a number that rests on all of it. */
export type Work = (times: number) => number;

/** Short, so that few batches are interrupted on a busy machine, and the median is one that was not. */
const BATCH_MILLISECONDS = 0.3;
const BATCHES = 41;
const WARM_UP_BATCHES = 10;

/** Everything that was computed ends here, so that no engine can leave it out as unused. */
let sink = 0;

/** The sum of all that was computed. Printed, so that it is used. */
export function drained(): number {
  return sink;
}

/** The time of one batch, in milliseconds. */
function batch(work: Work, times: number): number {
  const before = performance.now();
  sink = (sink + work(times)) % 1_000_003;
  return performance.now() - before;
}

/** How many times fill a batch, found by doubling, which warms up as well. Long three times over, lest one is chance. */
function timesPerBatch(work: Work): number {
  const isLong = (times: number) => [1, 2, 3].every(() => batch(work, times) >= BATCH_MILLISECONDS);
  let times = 1;
  while (!isLong(times) && times < 2 ** 26) {
    times *= 2;
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** What each piece of work costs, in nanoseconds: the median of batches that are run in turn, after a warm-up. */
export function costs(works: readonly Work[]): readonly number[] {
  const runs = works.map((work) => ({ work, times: timesPerBatch(work), found: [] as number[] }));
  for (let round = 0; round < WARM_UP_BATCHES + BATCHES; round += 1) {
    for (const { work, times, found } of runs) {
      const cost = (batch(work, times) / times) * 1_000_000;
      if (round >= WARM_UP_BATCHES) {
        found.push(cost);
      }
    }
  }
  return runs.map(({ found }) => median(found));
}
