import { dueTime, dueDay } from './a-reading.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerReadings, outcomeOf } from '../../src/timescale/count/answer.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import { compareOutcomes } from '../../src/timescale/count/outcome.ts';
import { utcMinutes } from '../../src/timescale/calendar/london-time.ts';
import type { ResolvedReading } from '../../src/timescale/record/reading.ts';
import { englandAndWales } from '../../src/timescale/calendar/working-calendar.ts';
import { after, before, dateOf, ledgerOf, timeOf, warningsOf } from './a-reading.ts';
import {
  FEWER,
  MANY,
  anyClosures,
  anyCount,
  anyDate,
  anyDirection,
  withClosures,
} from './properties-of.ts';
import { randomCases } from './random/random-cases.ts';
import { recordOf } from './random/random-engine.ts';
import { DAY_UNITS } from './random/random-readings.ts';
import { step } from './slow/slow-holidays.ts';

const reckoning = { calendar: englandAndWales, clock: luxonClock };

describe('line 2: closures', () => {
  const anyUnit = fc.constantFrom('days' as const, 'working-days' as const, 'weeks' as const);

  it('laid over the count never move the date, nor change a day of its working', () => {
    fc.assert(
      fc.property(
        anyDirection,
        anyUnit,
        anyCount,
        anyDate,
        anyClosures,
        (direction, unit, n, event, closures) => {
          const reading = direction(n, unit);
          const without = dueDay(reading, event, englandAndWales);
          const { overlay } = withClosures(closures);
          const under = dueDay(reading, event, overlay);
          expect(dateOf(under)).toBe(dateOf(without));
          expect(ledgerOf(under)).toEqual(ledgerOf(without));
          const others = warningsOf(under).filter(({ code }) => code !== 'office-closed');
          expect(others).toEqual(warningsOf(without));
        },
      ),
      FEWER,
    );
  });

  it('name a last open day that is a working day, open, and before the date', () => {
    fc.assert(
      fc.property(
        anyUnit,
        fc.nat(20),
        anyDate,
        fc.integer({ min: -9, max: 30 }),
        (unit, n, event, away) => {
          const closures = [{ from: step(event, away), to: step(event, away + 9) }];
          const { overlay, counted } = withClosures(closures);
          const due = dueDay(after(n, unit), event, overlay);
          const open = warningsOf(due).flatMap((told) =>
            'openBefore' in told ? [told.openBefore] : [],
          );
          for (const date of open) {
            expect(date < dateOf(due)).toBe(true);
            expect(dateOf(dueDay(after(0, 'working-days'), date, counted))).toBe(date);
          }
        },
      ),
      FEWER,
    );
  });

  it('left out of the count never bring the date nearer', () => {
    fc.assert(
      fc.property(anyCount, anyDate, anyClosures, (n, event, closures) => {
        const { overlay, counted } = withClosures(closures);
        const later = after(n, 'working-days');
        expect(dateOf(dueDay(later, event, counted)) >= dateOf(dueDay(later, event, overlay))).toBe(
          true,
        );
        const earlier = before(n, 'working-days');
        expect(
          dateOf(dueDay(earlier, event, counted)) <= dateOf(dueDay(earlier, event, overlay)),
        ).toBe(true);
      }),
      FEWER,
    );
  });
});

describe('line 4: hours that pass', () => {
  const anyMoment = fc
    .tuple(anyDate, fc.integer({ min: 2, max: 23 }), fc.nat(59))
    .map(([date, hour, minute]) => ({
      date,
      time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    }));
  const at = (reading: ResolvedReading, moment: { date: string; time: string }) =>
    timeOf(dueTime(reading, moment, englandAndWales));

  it('are so many hours, whatever the clocks do', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyMoment, (direction, n, moment) => {
        const start = utcMinutes(at(after(0, 'hours'), moment));
        const end = utcMinutes(at(direction(n, 'hours'), moment));
        expect(direction === after ? end - start : start - end).toBe(n * 60);
        expect(at(direction(60 * n, 'minutes'), moment)).toBe(at(direction(n, 'hours'), moment));
      }),
      MANY,
    );
  });

  it('N after and then N before come back', () => {
    fc.assert(
      fc.property(anyCount, anyMoment, (n, moment) => {
        const there = at(after(n, 'hours'), moment);
        const [date, time] = [there.slice(0, 10), there.slice(11, 16)];
        // A time that occurs twice is read as the first of the two.
        const back = dueTime(before(n, 'hours'), { date, time }, englandAndWales);
        fc.pre(warningsOf(back).every(({ code }) => code !== 'repeated-time'));
        expect(timeOf(back)).toBe(at(after(0, 'hours'), moment));
      }),
      MANY,
    );
  });
});

describe('line 5: a series', () => {
  it('never drifts: its nth date is n times the figure from the start, counted apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DAY_UNITS),
        fc.integer({ min: 1, max: 10 }),
        anyDate,
        (unit, figure, date) => {
          const reading = { ...after(figure, unit), basis: 'series' } as const;
          const outcome = outcomeOf(reading, { date }, reckoning);
          const dates =
            outcome.ok && outcome.value.kind === 'series' ? outcome.value.occurrences : [];
          expect(dates).toHaveLength(24);
          for (const [index, { date: nth }] of dates.entries()) {
            expect(nth).toBe(
              dateOf(dueDay(after(figure * (index + 1), unit), date, englandAndWales)),
            );
          }
        },
      ),
      FEWER,
    );
  });

  it('since the last one has one date, the first of the series', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAY_UNITS), fc.nat(40), anyDate, (unit, figure, date) => {
        const reading = { ...after(figure, unit), basis: 'sinceLast' } as const;
        const outcome = outcomeOf(reading, { date }, reckoning);
        const dates =
          outcome.ok && outcome.value.kind === 'series' ? outcome.value.occurrences : [];
        expect(dates.map(({ date: next }) => next)).toEqual([
          dateOf(dueDay(after(figure, unit), date, englandAndWales)),
        ]);
      }),
      MANY,
    );
  });
});

describe('line 7: readings side by side', () => {
  it('are all there, each once, earlier first and those without a date last', () => {
    fc.assert(
      fc.property(
        randomCases(['deadline', 'limit', 'recurrence', 'period'], 'working-days'),
        (random) => {
          const answers = answerReadings(
            recordOf(random),
            random.moments,
            englandAndWales,
            luxonClock,
          );
          const dated = random.readings.flatMap(({ event }, index) =>
            random.moments[event] ? [index] : [],
          );
          expect(answers.map(({ index }) => index).sort()).toEqual(dated);
          for (const [place, { result }] of answers.entries()) {
            const next = answers[place + 1]?.result;
            if (next?.ok === true) {
              expect(result.ok && compareOutcomes(result.value, next.value) <= 0).toBe(true);
            }
          }
        },
      ),
      MANY,
    );
  });
});

describe('line 8: the reach of the table', () => {
  const anyDay = fc.integer({ min: -800, max: 7000 }).map((days) => step('2019-01-01', days));
  const inside = (date: string) => '2019-01-01' <= date && date <= '2035-12-31';

  it('a rule in working days gets a date inside the table, or an error, and never a date outside', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyDay, (direction, n, event) => {
        const result = dueDay(direction(n, 'working-days'), event, englandAndWales);
        if (result.ok) {
          expect(inside(event) && inside(result.value.date)).toBe(true);
        } else {
          expect(result.fault.code).toBe('outside-table');
        }
      }),
      MANY,
    );
  });

  it('days, weeks and months always get a date, and say where the working day is not known', () => {
    const anyUnit = fc.constantFrom('days' as const, 'weeks' as const, 'months' as const);
    fc.assert(
      fc.property(anyDirection, anyUnit, anyCount, anyDay, (direction, unit, n, event) => {
        const result = dueDay(direction(n, unit), event, englandAndWales);
        const codes = warningsOf(result).map(({ code }) => code);
        // On the table's first days there is no working day before.
        fc.pre(dateOf(result) > '2019-01-02' || dateOf(result) < '2019-01-01');
        expect(codes.includes('working-day-not-known')).toBe(!inside(dateOf(result)));
      }),
      MANY,
    );
  });

  it('an answer is provisional just where it rests on a year after GOV.UK’s list', () => {
    const { publishedUntil } = englandAndWales;
    fc.assert(
      fc.property(anyDirection, fc.nat(60), anyDay, (direction, n, event) => {
        const result = dueDay(direction(n, 'working-days'), event, englandAndWales);
        fc.pre(result.ok);
        const latest = dateOf(result) > event ? dateOf(result) : event;
        const codes = warningsOf(result).map(({ code }) => code);
        expect(codes.includes('provisional')).toBe(latest > publishedUntil);
      }),
      MANY,
    );
  });
});
