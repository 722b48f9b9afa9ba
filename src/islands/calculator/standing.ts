import type { Answer } from '../../timescale/index.ts';
import { daysLeftWords, senseOf } from '../../timescale/index.ts';

/** The device's present day and time in Europe/London. */
export interface Now {
  readonly date: string;
  readonly time: string;
}

/** How a deadline stands to the device's present day, and whether it is past. */
export interface Standing {
  readonly words: string;
  readonly late: boolean;
}

/**
 * "12 days left", "Due today", "Overdue by 3 days", in calendar days; on the day of a deadline of hours, whether its
 * time has passed. Only for a deadline with a last day: a period is not overdue, nor is a first day.
 */
export function standing({ result, reading }: Answer, now: Now): Standing | undefined {
  if (!result.ok || result.value.kind !== 'due' || senseOf(reading) === 'not before') {
    return undefined;
  }
  const { due } = result.value;
  if (due.kind === 'time' && due.date === now.date) {
    const passed = due.at.slice(11, 16) < now.time;
    return passed
      ? { words: 'Overdue: the time has passed today', late: true }
      : { words: 'Due today', late: false };
  }
  const words = daysLeftWords(now.date, due.date);
  return words === undefined ? undefined : { words, late: due.date < now.date };
}
