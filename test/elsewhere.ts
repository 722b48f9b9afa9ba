import { EVERYTHING, ONE_IN, sampled } from './sample.ts';

/**
 * Whether the device of this run stands outside London. What is tried in London in full is tried there in part: what
 * another zone could spoil it would spoil in every like case.
 */
const ELSEWHERE = !EVERYTHING && (process.env['TZ'] ?? 'Europe/London') !== 'Europe/London';

/** All of them in London; elsewhere the first of each kind and one in ten of the others. */
export const fewerElsewhere: typeof sampled = (all, keyOf, kindOf) =>
  ELSEWHERE ? sampled(all, keyOf, kindOf) : all;

/** How many random cases are drawn of so many: elsewhere one in ten. */
export const drawnElsewhere = (cases: number): number =>
  ELSEWHERE ? Math.ceil(cases / ONE_IN) : cases;
