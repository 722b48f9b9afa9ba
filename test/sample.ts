import { createHash } from 'node:crypto';

/** Which of the many like things a run takes: another SAMPLE_SEED takes others. */
const SEED = process.env['SAMPLE_SEED'] ?? 'november';

/** One in so many. */
export const ONE_IN = 10;

/** Whether everything is taken, as `npm run test:everything` does. */
export const EVERYTHING = process.env['TEST_EVERYTHING'] === 'true';

/** What a run takes, as it is told. */
export const SAMPLING = EVERYTHING
  ? 'every page and tool'
  : `every kind of page and tool, and of the rest one in ${ONE_IN} by the seed "${SEED}"`;

/** A number that a key and the seed give, the same on every machine. */
const draw = (key: string): number =>
  createHash('sha256').update(`${SEED} ${key}`).digest().readUInt32BE();

/**
 * The first of each kind, and of the others one in ten: adding one thing changes what is taken of no other. All of them
 * where everything is wanted.
 */
export function sampled<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  kindOf: (one: T) => string,
): readonly T[] {
  const kinds = new Set<string>();
  return all.filter((one) => {
    const kind = kindOf(one);
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return EVERYTHING || isFirst || draw(keyOf(one)) % ONE_IN === 0;
  });
}

/** In tens, in their order: what is tried of each in a moment shares what a test of its own would cost. */
export function inTens<T>(all: readonly T[]): readonly (readonly T[])[] {
  const tens = Map.groupBy(all, (one) => Math.floor(all.indexOf(one) / 10));
  return [...tens.values()];
}
