import type { DayNumber } from './day-number.ts';

/** A stretch of days with its working days numbered, so that counting is a look-up and never a walk. */
export interface WorkingDayTable {
  /**
   * The nth working day after a day, or the |n|th before it for a negative n; n is a whole number, not 0.
   * Undefined if the day or the answer is outside the table. Throws a RangeError for any other n.
   */
  step(day: DayNumber, n: number): DayNumber | undefined;
  /** Working days after `a` up to and including `b`, negative when `b` is earlier. */
  between(a: DayNumber, b: DayNumber): number | undefined;
}

/**
 * Numbers the working days from `first` to `last`, both included; `isWorkingDay` is asked once a day. Its `step` throws
 * a RangeError for what is not a whole number, or 0.
 */
export function workingDayTable(
  first: DayNumber,
  last: DayNumber,
  isWorkingDay: (day: DayNumber) => boolean,
): WorkingDayTable {
  const workingDays: DayNumber[] = [];
  /** At index i: the number of working days before day `first + i`. One entry more than there are days. */
  const before: number[] = [0];
  for (let day = first; day <= last; day += 1) {
    if (isWorkingDay(day)) {
      workingDays.push(day);
    }
    before.push(workingDays.length);
  }
  const outside = (day: DayNumber) => !Number.isInteger(day) || day < first || day > last;

  return {
    step(day, n) {
      if (!Number.isInteger(n) || n === 0) {
        throw new RangeError(`Cannot count ${n} working days from a day`);
      }
      if (outside(day)) {
        return undefined;
      }
      const passed = before[n > 0 ? day + 1 - first : day - first] ?? 0;
      return workingDays[n > 0 ? passed + n - 1 : passed + n];
    },
    between(a, b) {
      if (outside(a) || outside(b)) {
        return undefined;
      }
      const offset = b >= a ? 1 : 0;
      return (before[b + offset - first] ?? 0) - (before[a + offset - first] ?? 0);
    },
  };
}
