/** Mutation testing runs each test hundreds of times, so it draws a part of the random cases; every other run, all. */
const PART = Number(process.env['RANDOM_PART'] ?? '1');

/** How many of so many random cases this run draws. */
export function drawn(cases: number): number {
  return Math.ceil(cases * PART);
}
