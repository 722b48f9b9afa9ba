import type { Moments } from '../../src/timescale/count/answer.ts';
import { answerReadings } from '../../src/timescale/count/answer.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { Answer, Outcome } from '../../src/timescale/count/outcome.ts';
import type { Datable } from '../../src/timescale/record/record.ts';
import type { NoDate, IsoDate, Result } from '../../src/timescale/count/result.ts';
import { englandAndWales } from '../../src/timescale/calendar/working-calendar.ts';
import { outcomeWords } from '../../src/timescale/words/sentence.ts';
import { events } from '../fixtures/sample/procedure.ts';
import { timescales } from '../fixtures/sample/timescales.ts';

export const hours = { 'operating-hours': timescales['operating-hours'].hours };

export const nouns: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(events).map(([id, { noun }]) => [id, noun]),
);

/** A record's answers with the real calendar, the real clock and the opening hours of the first procedure. */
export function answers(timescale: Datable, moments: Moments, until?: IsoDate): Answer[] {
  return answerReadings(timescale, moments, englandAndWales, luxonClock, hours, until);
}

/** The answers as sentences, in their order. */
export function sentences(timescale: Datable, moments: Moments, until?: IsoDate): string[] {
  return answers(timescale, moments, until).map(({ reading, result }) =>
    outcomeWords(valueOf(result), reading),
  );
}

/** The value of a result; a fault fails the test. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`No value: ${JSON.stringify(result.fault)}`);
  }
  return result.value;
}

/** The fault of a result; a value fails the test. */
export function faultOf(result: Result<unknown> | undefined): NoDate {
  if (!result || result.ok) {
    throw new Error('A fault was expected');
  }
  return result.fault;
}

/** The outcome of one kind; another fails the test. */
export function outcome<K extends Outcome['kind']>(
  answer: Answer | undefined,
  kind: K,
): Extract<Outcome, { kind: K }> {
  const value = answer && valueOf(answer.result);
  if (!isKind(value, kind)) {
    throw new Error(`Expected a ${kind}, not ${value?.kind}`);
  }
  return value;
}

function isKind<K extends Outcome['kind']>(
  value: Outcome | undefined,
  kind: K,
): value is Extract<Outcome, { kind: K }> {
  return value?.kind === kind;
}
