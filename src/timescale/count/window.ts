import { least, most } from '../record/reading.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { PeriodShape } from '../record/record.ts';
import type { Counter } from './counter.ts';
import type { MomentRange, Outcome, ResultMoment } from './outcome.ts';
import { inOrder, momentOf } from './outcome.ts';
import type { Result } from './result.ts';

type Window = Extract<Outcome, { kind: 'window' }>;

/** When a period begins and ends, each at its earliest and its latest, by its shape and its bound. */
export function windowOutcome(counter: Counter, shape: PeriodShape): Result<Outcome> {
  const { reading, event } = counter;
  const [min, max] = [least(reading.figure), most(reading.figure)];
  const ends = inOrder(
    shape === 'numbered' ? counter.numbered(min, max) : [counter.at(min), counter.at(max)],
  );
  if (!ends.ok) {
    return ends;
  }
  const [first, last] = ends.value;
  return { ok: true, value: windowOf(reading, shape, event, momentOf(first), momentOf(last)) };
}

function windowOf(
  reading: ResolvedReading,
  shape: PeriodShape,
  event: ResultMoment,
  first: ResultMoment,
  last: ResultMoment,
): Window {
  switch (shape) {
    case 'length':
      return 'from' in reading.counts
        ? { kind: 'window', begins: sure(event), ends: endsOf(reading, event, first, last) }
        : { kind: 'window', begins: beginsOf(reading, event, first, last), ends: sure(event) };
    case 'span':
      // "Weeks 4 to 12" names both ends; a single figure runs from the event, as a length does.
      return typeof reading.figure === 'number'
        ? windowOf(reading, 'length', event, first, last)
        : { kind: 'window', begins: sure(first), ends: sure(last) };
    case 'numbered':
      return { kind: 'window', begins: sure(first), ends: sure(last) };
    case 'begins':
      return { kind: 'window', begins: { earliest: first, latest: last } };
  }
}

/** A period of up to N may end at any time; one of at least N has no latest end. */
function endsOf(
  { bound }: ResolvedReading,
  event: ResultMoment,
  first: ResultMoment,
  last: ResultMoment,
): NonNullable<Window['ends']> {
  switch (bound) {
    case 'atMost':
      return { earliest: event, latest: last };
    case 'atLeast':
      return { earliest: first };
    case 'exactly':
    case 'about':
      return { earliest: first, latest: last };
  }
}

/** A period that runs up to its event: of at most N, it may begin at any time within N before it. */
function beginsOf(
  { bound }: ResolvedReading,
  event: ResultMoment,
  first: ResultMoment,
  last: ResultMoment,
): MomentRange {
  return { earliest: first, latest: bound === 'atMost' ? event : last };
}

function sure(moment: ResultMoment): MomentRange {
  return { earliest: moment, latest: moment };
}
