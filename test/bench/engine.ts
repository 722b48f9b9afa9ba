import type { DayNumber, ResolvedReading } from '../../src/timescale/index.ts';
import { englandAndWales, outcomeOf } from '../../src/timescale/index.ts';
import type { Work } from './batches.ts';
import { START_DATES, START_MASK, STARTS } from './starts.ts';

// Each piece of work has a loop of its own: a shared one would add the cost of a call that the compiler cannot
// see through, and at a few nanoseconds that is all one would measure.

const FIRST = STARTS[0] ?? NaN;

/** The engine's date alone: working days added to a day number. */
export function dateAlone(count: number): Work {
  const calendar = englandAndWales;
  return (times) => {
    let sum = 0;
    for (let i = 0; i < times; i += 1) {
      sum += calendar.addWorkingDays(STARTS[i & START_MASK] ?? FIRST, count) ?? 0;
    }
    return sum;
  };
}

/** The least that any answer can cost: two look-ups in a prefix table, nothing asked, nothing refused. */
export function bareTable(count: number): Work {
  const { first, before, workingDays } = prefixTable();
  return (times) => {
    let sum = 0;
    for (let i = 0; i < times; i += 1) {
      const day = (STARTS[i & START_MASK] ?? FIRST) - first;
      const passed = before[count > 0 ? day + 1 : day] ?? 0;
      sum += workingDays[count > 0 ? passed + count - 1 : passed + count] ?? 0;
    }
    return sum;
  };
}

interface PrefixTable {
  readonly first: DayNumber;
  readonly before: Int32Array;
  readonly workingDays: Int32Array;
}

function prefixTable(): PrefixTable {
  const first = FIRST - 500;
  const last = (STARTS.at(-1) ?? NaN) + 500;
  const workingDays: number[] = [];
  const before = [0];
  for (let day = first; day <= last; day += 1) {
    if (englandAndWales.isWorkingDay(day) === true) {
      workingDays.push(day);
    }
    before.push(workingDays.length);
  }
  return { first, before: Int32Array.from(before), workingDays: Int32Array.from(workingDays) };
}

/** A reading of so many working days after an event, or before it for a negative count. */
export function workingDays(count: number): ResolvedReading {
  return {
    id: 'from-event',
    bound: 'atMost',
    figure: Math.abs(count),
    unit: 'working-days',
    counts: count > 0 ? { from: 'event' } : { before: 'event' },
    clearDays: false,
  };
}

/** The whole answer: a date read, counted and written, with the ledger of every day and its warnings. */
export function fullDueDate(count: number): Work {
  const reading = workingDays(count);
  const reckoning = { calendar: englandAndWales };
  return (times) => {
    let sum = 0;
    for (let i = 0; i < times; i += 1) {
      const date = START_DATES[i & START_MASK] ?? '';
      const result = outcomeOf(reading, { date }, reckoning);
      const due = result.ok && result.value.kind === 'due' ? result.value.due : undefined;
      if (due?.kind === 'day') {
        sum += due.ledger.length + due.date.length;
      }
    }
    return sum;
  };
}
