import type { Unit } from '../record/amount.ts';
import { addMonths, toDayNumber } from '../calendar/day-number.ts';
import type { Outcome } from '../count/outcome.ts';
import { countsForwards } from '../count/outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate, IsoDate, LedgerRow, SkipReason } from '../count/result.ts';
import { amountWords } from './amount.ts';
import { longDate, weekdayDate } from './dates.ts';
import { listWords } from './lists.ts';
import { bankHolidayWords } from './warnings.ts';

type DueByDay = Extract<DueDate, { kind: 'day' }>;

/**
 * How a due date was counted, in one or two plain sentences: "10 working days after allocation (Wednesday
 * 16 December 2026), not counting weekends, Christmas Day (Friday 25 December) and …". What it names is read off the
 * ledger, so that it holds for either end of a range and for every date of a series.
 */
export function explainDue(due: DueDate, noun: string): string {
  return due.kind === 'day' ? explainDay(due, noun) : due.words.counted(due, noun);
}

function explainDay(due: DueByDay, noun: string): string {
  const event = due.ledger[0]?.date ?? due.date;
  const start = `${noun} (${longDate(event)})`;
  if (!due.ledger.some((row) => row.kind === 'counted')) {
    return sameDayWords(due, event, start);
  }
  const counted = countedWords(due, event);
  const how = `${whatCounts(due)}.${clearWords(due)}`;
  return due.date < event
    ? `${counted} before ${start}, ${how}`
    : `${counted} after ${start}, ${how}`;
}

function sameDayWords(due: DueByDay, event: IsoDate, start: string): string {
  if (due.date === event) {
    return `The same day as ${start}.`;
  }
  return due.date > event
    ? `The first working day after ${start}.`
    : `The last working day before ${start}.`;
}

/** The distance in the unit that it was counted in; in days where it is not a whole number of that unit. */
function countedWords(due: DueByDay, event: IsoDate): string {
  const days = due.ledger.filter((row) => row.kind === 'counted').length;
  const [figure, unit] = countedFigure(due.reading.unit, days, event, due.date);
  return amountWords(figure, unit);
}

function countedFigure(
  unit: Unit,
  days: number,
  event: IsoDate,
  due: IsoDate,
): readonly [number, Unit] {
  switch (unit) {
    case 'weeks':
    case 'weeks-of-pregnancy':
      return days % 7 === 0 ? [days / 7, 'weeks'] : [days, 'days'];
    case 'months':
      return wholeMonths(event, due) ?? [days, 'days'];
    case 'working-days':
      return [days, 'working-days'];
    // A working in days of a rule of hours tells the hours in days.
    case 'days':
    case 'minutes':
    case 'hours':
    case 'service-hours':
      return [days, 'days'];
  }
}

function wholeMonths(event: IsoDate, due: IsoDate): readonly [number, Unit] | undefined {
  const monthOf = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const months = monthOf(due) - monthOf(event);
  const from = toDayNumber(event);
  const isWhole = from !== undefined && addMonths(from, months) === toDayNumber(due);
  return isWhole ? [Math.abs(months), 'months'] : undefined;
}

function whatCounts(due: DueByDay): string {
  if (due.reading.unit !== 'working-days') {
    return 'counting every day';
  }
  const skipped = skippedWords(due.ledger);
  return skipped.length === 0 ? 'with no day left out' : `not counting ${listWords(skipped)}`;
}

function skippedWords(ledger: readonly LedgerRow[]): string[] {
  const skipped = ledger.filter((row) => row.kind === 'skipped');
  const because = (reason: SkipReason) => skipped.filter((row) => row.reason === reason);
  return [
    ...(because('weekend').length > 0 ? ['weekends'] : []),
    ...because('bank holiday').map(
      ({ date, name = 'bank holiday' }) => `${bankHolidayWords(name)} (${weekdayDate(date)})`,
    ),
    ...(because('closure').length > 0 ? ['days your office is closed'] : []),
  ];
}

function clearWords({ reading }: DueByDay): string {
  if (typeof reading.figure !== 'number') {
    return '';
  }
  const amount = amountWords(reading.figure, reading.unit);
  if (reading.strict) {
    const more = reading.bound === 'atLeast';
    return ` That is the ${more === countsForwards(reading) ? 'first' : 'last'} day ${strictWords(reading, amount)}.`;
  }
  return reading.clearDays ? ` That leaves ${amount} clear between.` : '';
}

function strictWords({ bound, counts, unit }: ResolvedReading, amount: string): string {
  if (unit === 'weeks-of-pregnancy') {
    return `${bound === 'atLeast' ? 'after the day on which' : 'before'} ${amount} begins`;
  }
  return `that is ${bound === 'atLeast' ? 'more' : 'less'} than ${amount} ${'from' in counts ? 'after' : 'before'} it`;
}

/** How each date of an outcome was counted: one sentence a moment, of a series the first date. */
export function explainOutcome(outcome: Outcome, noun: string): readonly string[] {
  switch (outcome.kind) {
    case 'due': {
      const both = [outcome.earliest, outcome.due].filter((due) => due !== undefined);
      return distinct(both.map((due) => explainDue(due, noun)));
    }
    case 'window': {
      const { begins, ends } = outcome;
      const moments = [begins.earliest, begins.latest, ends?.earliest, ends?.latest];
      const counted = moments.flatMap((moment) => (moment?.due ? [moment.due] : []));
      return distinct(counted.map((due) => explainDue(due, noun)));
    }
    case 'series': {
      const first = [outcome.earliest?.[0], outcome.occurrences[0]];
      return distinct(first.flatMap((due) => (due ? [explainDue(due, noun)] : [])));
    }
  }
}

function distinct(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
