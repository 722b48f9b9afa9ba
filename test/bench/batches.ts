import type { BenchResult } from 'vitest';

/** What is measured: does its work so many times over and hands back a number that rests on all of it. */
export type Work = (times: number) => number;

/** Look-ups of a few nanoseconds are timed in batches: one alone is shorter than a clock can tell. */
export const LOOK_UPS = 10_000;

/** Everything that was computed ends here, so that no engine can leave it out as unused. */
let sink = 0;

/** The sum of all that was computed. */
export const drained = (): number => sink;

/** A batch of a piece of work, as a benchmark runs it. */
export const batchOf = (work: Work, times: number) => (): void => {
  sink = (sink + work(times)) % 1_000_003;
};

/** What one of a batch costs, in nanoseconds: the median, which a busy machine moves least. */
export const costOf = ({ latency }: BenchResult, times: number): number =>
  (latency.p50 / times) * 1_000_000;
