import type { Bound } from '../../../src/timescale/record/amount.ts';
import { answerReadings } from '../../../src/timescale/count/answer.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import type { Answer } from '../../../src/timescale/count/outcome.ts';
import type { Datable, Reading } from '../../../src/timescale/record/record.ts';
import type { WorkingCalendar } from '../../../src/timescale/calendar/working-days.ts';
import { workingCalendar } from '../../../src/timescale/calendar/working-calendar.ts';
import type { RandomCase } from './random-cases.ts';
import type { RandomReading } from './random-readings.ts';

const SERVICE = 'opening-hours';

/** What is the same in every record and is not counted by. */
const COMMON = {
  title: 'Do a thing',
  who: 'not stated',
  action: 'do a thing',
  strength: 'should',
  sources: [{ section: 'section', ref: '1' }],
} as const;

/** A reading without its bound and figure: what the first one does not inherit from the clause. */
function ownPart({ back, event, clearDays, wholeWeek, unit }: RandomReading): Reading {
  const part = {
    counts: back ? { before: event } : { from: event },
    ...(clearDays ? { clearDays } : {}),
    ...(wholeWeek ? { wholeWeek } : {}),
  };
  return unit === 'service-hours' ? { ...part, unit, hours: SERVICE } : part;
}

function wholeReading(reading: RandomReading): Reading {
  const { figure, unit } = reading;
  const part = { ...ownPart(reading), figure };
  return unit === 'service-hours' ? { ...part, unit, hours: SERVICE } : { ...part, unit };
}

/** The bound of a recurrence or a period, of which "more than" and "less than" are never said. */
function plain({ bound }: RandomReading): Bound {
  if (bound === 'moreThan' || bound === 'lessThan') {
    throw new Error(`"${bound}" is said of deadlines and limits alone`);
  }
  return bound;
}

const basisOf = ({ basis = 'series' }: RandomReading) => ({ basis });
const shapeOf = ({ shape = 'length' }: RandomReading) => ({ shape });

/** The case's rule as a record of the timescale module, which says once what its clause and first reading share. */
export function recordOf({ readings: [first, ...more] }: RandomCase): Datable {
  const { kind, bound, figure, unit } = first;
  const stated = { figure, unit, words: '{amount}' };
  switch (kind) {
    case 'deadline':
    case 'limit': {
      const others = more.map((other) => ({ ...wholeReading(other), bound: other.bound }));
      const readings = [ownPart(first), ...others] as const;
      return { ...COMMON, kind, stated: { ...stated, bound }, readings };
    }
    case 'recurrence': {
      const others = more.map((other) => {
        return { ...wholeReading(other), ...basisOf(other), bound: plain(other) };
      });
      const readings = [{ ...ownPart(first), ...basisOf(first) }, ...others] as const;
      return { ...COMMON, kind, stated: { ...stated, bound: plain(first) }, readings };
    }
    case 'period': {
      const others = more.map((other) => {
        return { ...wholeReading(other), ...shapeOf(other), bound: plain(other) };
      });
      const readings = [{ ...ownPart(first), ...shapeOf(first) }, ...others] as const;
      return { ...COMMON, kind, stated: { ...stated, bound: plain(first) }, readings };
    }
  }
}

const overlay = new Map<RandomCase['closures'], WorkingCalendar>();
const counted = new Map<RandomCase['closures'], WorkingCalendar>();

function calendarOf({ closures, countClosures }: RandomCase): WorkingCalendar {
  const made = countClosures ? counted : overlay;
  const known = made.get(closures) ?? workingCalendar({ closures, countClosures });
  made.set(closures, known);
  return known;
}

/** Every answer of the engine, as a page asks for them. */
export function answerWithEngine(random: RandomCase): readonly Answer[] {
  const { moments, opening, until } = random;
  const hours = opening && { [SERVICE]: opening };
  return answerReadings(recordOf(random), moments, calendarOf(random), luxonClock, hours, until);
}
