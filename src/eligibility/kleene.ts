import type { Truth } from './check.ts';

/**
 * Strong Kleene logic over yes, no and unknown, with a fourth value that takes a question out of play.
 *
 * `not applicable` is left out before anything is counted:
 * - all: the questions still in play decide; with none in play the group is itself not applicable;
 * - any, at least n: with too few questions in play the answer is no, so that a group cannot be met by answering
 *   "does not apply" to all of it;
 * - none: with none in play the group is itself not applicable, so that nothing is met by leaving everything out;
 * - not: stays not applicable.
 */
const inPlay = (values: readonly Truth[]): readonly Truth[] =>
  values.filter((value) => value !== 'not applicable');

/** Whether all hold: no as soon as one is no, unknown while one is unknown. */
export function and(values: readonly Truth[]): Truth {
  const counted = inPlay(values);
  if (counted.length === 0) return 'not applicable';
  if (counted.includes('no')) return 'no';
  return counted.includes('unknown') ? 'unknown' : 'yes';
}

/** Whether `count` or more hold: unknown while the unknown ones could still make up the number. */
export function atLeast(count: number, values: readonly Truth[]): Truth {
  const met = values.filter((value) => value === 'yes').length;
  const open = values.filter((value) => value === 'unknown').length;
  if (met >= count) return 'yes';
  return met + open >= count ? 'unknown' : 'no';
}

/** Whether any holds: yes as soon as one is yes, unknown while one is unknown. */
export function or(values: readonly Truth[]): Truth {
  return atLeast(1, values);
}

/** The contrary: unknown and not applicable stay as they are. */
export function not(value: Truth): Truth {
  if (value === 'yes') return 'no';
  return value === 'no' ? 'yes' : value;
}

/** Whether none holds: the contrary of any, over the questions in play. */
export function none(values: readonly Truth[]): Truth {
  return inPlay(values).length === 0 ? 'not applicable' : not(or(values));
}
