import { least, most } from '../record/reading.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { countsByClock } from '../record/reading.ts';
import type { PeriodShape } from '../record/record.ts';
import { amountWords } from './amount.ts';
import { everyWords } from './every.ts';
import { pregnancyWords } from './pregnancy.ts';

/** What stands behind a start that the guide takes and the source does not state. */
export const START_NOT_STATED = '(our note: the document states no start)';

/**
 * What one reading takes the clause to mean, in words: "within 10 working days of allocation", "every 3 weeks from
 * completion of the plan", "up to 12 weeks from the start of support", "at least 1 working day before the meeting".
 * `noun` is the event's own: it reads after "of", "after" and "before". A start that the source does not state says so.
 */
export function readingWords(reading: ResolvedReading, noun: string): string {
  const words = countedWords(reading, noun);
  return reading.startNotStated ? `${words} ${START_NOT_STATED}` : words;
}

function countedWords(reading: ResolvedReading, noun: string): string {
  if (reading.unit === 'weeks-of-pregnancy') {
    return pregnancyWords(reading, noun);
  }
  if (reading.basis === 'series') {
    return seriesWords(reading, noun);
  }
  if (reading.basis === 'sinceLast') {
    return sinceLastWords(reading, noun);
  }
  if (reading.shape !== undefined) {
    return periodWords(reading, reading.shape, noun);
  }
  return 'from' in reading.counts ? afterWords(reading, noun) : beforeWords(reading, noun);
}

function seriesWords(reading: ResolvedReading, noun: string): string {
  const every = everyWords(reading.figure, reading.unit);
  switch (reading.bound) {
    case 'exactly':
      return `${every} from ${noun}`;
    case 'atMost':
      return `at least once ${every} from ${noun}`;
    case 'atLeast':
      return `at most once ${every} from ${noun}`;
    case 'about':
      return `about ${every} from ${noun}`;
  }
}

function sinceLastWords(reading: ResolvedReading, noun: string): string {
  const amount = amountWords(reading.figure, reading.unit);
  switch (reading.bound) {
    case 'exactly':
      return `${amount} after ${noun}`;
    case 'atMost':
      return `no more than ${amount} after ${noun}`;
    case 'atLeast':
      return `no sooner than ${amount} after ${noun}`;
    case 'about':
      return `about ${amount} after ${noun}`;
  }
}

function afterWords(reading: ResolvedReading, noun: string): string {
  const amount = amountWords(reading.figure, reading.unit);
  if (reading.figure === 0) {
    return sameTimeWords(reading, noun);
  }
  if (reading.wholeWeek) {
    const [first, last] = [least(reading.figure), most(reading.figure)];
    return `on any day ${numberedSpan(first, last, reading.unit, noun)}`;
  }
  if (reading.strict) {
    return `${strictWords(reading)} ${amount} after ${noun}`;
  }
  switch (reading.bound) {
    case 'exactly':
      return `${amount} after ${noun}`;
    case 'atMost':
      return `within ${amount} ${reading.unit === 'service-hours' ? 'after' : 'of'} ${noun}`;
    case 'atLeast':
      return `at least ${amount} after ${noun}`;
    case 'about':
      return `about ${amount} after ${noun}`;
  }
}

function beforeWords(reading: ResolvedReading, noun: string): string {
  const amount = amountWords(reading.figure, reading.unit);
  if (reading.figure === 0) {
    return sameTimeWords(reading, noun);
  }
  if (reading.strict) {
    return `${strictWords(reading)} ${amount} before ${noun}`;
  }
  const gap = reading.clearDays ? `, with ${amount} clear between` : '';
  switch (reading.bound) {
    case 'exactly':
      return `${amount} before ${noun}${gap}`;
    case 'atMost':
      return `no more than ${amount} before ${noun}${gap}`;
    case 'atLeast':
      return `at least ${amount} before ${noun}${gap}`;
    case 'about':
      return `about ${amount} before ${noun}${gap}`;
  }
}

/** "on the same day as the meeting"; where hours count, "at the time of the meeting". */
function sameTimeWords({ unit }: ResolvedReading, noun: string): string {
  return countsByClock(unit) ? `at the time of ${noun}` : `on ${amountWords(0, unit)} as ${noun}`;
}

function strictWords({ bound }: ResolvedReading): string {
  return bound === 'atLeast' ? 'more than' : 'less than';
}

function periodWords(reading: ResolvedReading, shape: PeriodShape, noun: string): string {
  const { figure, unit } = reading;
  const first = least(figure);
  switch (shape) {
    case 'length':
      return `${lengthWords(reading)} from ${noun}`;
    case 'span':
      return first === most(figure)
        ? `${lengthWords(reading)} from ${noun}`
        : `from ${amountWords(first, unit)} to ${amountWords(most(figure), unit)} after ${noun}`;
    case 'numbered':
      return numberedSpan(first, most(figure), unit, noun);
    case 'begins':
      return first === most(figure)
        ? `beginning ${amountWords(figure, unit)} after ${noun}`
        : `beginning between ${amountWords(first, unit)} and ${amountWords(most(figure), unit)} after ${noun}`;
  }
}

/** "from the beginning of week 6 to the end of week 8, week 1 beginning on the day of the start of support" */
function numberedSpan(
  first: number,
  last: number,
  unit: ResolvedReading['unit'],
  noun: string,
): string {
  const [begin, end] = [numberedWords(first, unit), numberedWords(last, unit)];
  const span =
    first === last ? `of ${begin}` : `from the beginning of ${begin} to the end of ${end}`;
  return `${span}, ${numberedWords(1, unit)} beginning on the day of ${noun}`;
}

function lengthWords({ bound, figure, unit }: ResolvedReading): string {
  const amount = amountWords(figure, unit);
  switch (bound) {
    case 'exactly':
      return amount;
    case 'atMost':
      return `up to ${amount}`;
    case 'atLeast':
      return `at least ${amount}`;
    case 'about':
      return `about ${amount}`;
  }
}

function numberedWords(number: number, unit: ResolvedReading['unit']): string {
  switch (unit) {
    case 'weeks':
    case 'weeks-of-pregnancy':
      return `week ${number}`;
    case 'months':
      return `month ${number}`;
    case 'days':
      return `day ${number}`;
    case 'working-days':
      return `working day ${number}`;
    case 'hours':
    case 'service-hours':
      return `hour ${number}`;
    case 'minutes':
      return `minute ${number}`;
  }
}
