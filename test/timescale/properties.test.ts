import { dueDay } from './a-reading.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/timescale/record/amount.ts';
import { toDayNumber } from '../../src/timescale/calendar/day-number.ts';
import type { ResolvedReading } from '../../src/timescale/record/reading.ts';
import type { WorkingCalendar } from '../../src/timescale/calendar/working-days.ts';
import { englandAndWales } from '../../src/timescale/calendar/working-calendar.ts';
import { after, before, dateOf, ledgerOf } from './a-reading.ts';
import {
  FEWER,
  MANY,
  anyClosures,
  anyCount,
  anyDate,
  anyDirection,
  withClosures,
} from './properties-of.ts';
import { step } from './slow/slow-holidays.ts';

const anyUnit = fc.constantFrom<Unit>('days', 'working-days', 'weeks', 'months');

const dayNumber = (date: string) => toDayNumber(date) ?? NaN;
const isWorkingDay = (date: string, calendar: WorkingCalendar = englandAndWales) =>
  calendar.isWorkingDay(dayNumber(date)) === true;
const due = (reading: ResolvedReading, event: string, calendar = englandAndWales) =>
  dateOf(dueDay(reading, event, calendar));
const distance = (from: string, to: string) => dayNumber(to) - dayNumber(from);

describe('line 1: working days from day 0', () => {
  it('fall due on a working day, closures left out of the count or not', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyDate, anyClosures, (direction, n, event, closures) => {
        const { overlay, counted } = withClosures(closures);
        const reading = direction(n, 'working-days');
        expect(isWorkingDay(due(reading, event, overlay))).toBe(true);
        expect(isWorkingDay(due(reading, event, counted), counted)).toBe(true);
      }),
      FEWER,
    );
  });

  it('N after and then N before come back to a working day, and the other way round', () => {
    fc.assert(
      fc.property(anyCount, anyDate, (n, event) => {
        fc.pre(isWorkingDay(event));
        const later = due(after(n, 'working-days'), event);
        expect(due(before(n, 'working-days'), later)).toBe(event);
        const earlier = due(before(n, 'working-days'), event);
        expect(due(after(n, 'working-days'), earlier)).toBe(event);
      }),
      MANY,
    );
  });

  it('are N working days apart: N after, and M after that, is N + M after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), anyDate, (n, m, event) => {
        const first = due(after(n, 'working-days'), event);
        expect(due(after(m, 'working-days'), first)).toBe(due(after(n + m, 'working-days'), event));
        expect(englandAndWales.addWorkingDays(dayNumber(event), n)).toBe(dayNumber(first));
      }),
      MANY,
    );
  });

  it('of a day that is none begin on the next working day, and before it on the last', () => {
    fc.assert(
      fc.property(anyCount, anyDate, (n, event) => {
        fc.pre(!isWorkingDay(event));
        const next = due(after(0, 'working-days'), event);
        const last = due(before(0, 'working-days'), event);
        expect(last < event && event < next).toBe(true);
        expect(due(after(n + 1, 'working-days'), event)).toBe(due(after(n, 'working-days'), next));
        expect(due(before(n + 1, 'working-days'), event)).toBe(
          due(before(n, 'working-days'), last),
        );
      }),
      MANY,
    );
  });

  it('of 0 from a working day are that day', () => {
    fc.assert(
      fc.property(anyDirection, anyDate, (direction, event) => {
        fc.pre(isWorkingDay(event));
        expect(due(direction(0, 'working-days'), event)).toBe(event);
      }),
      MANY,
    );
  });
});

describe('any unit', () => {
  it('is never earlier for one more, nor for one day later', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(40), anyDate, (unit, n, event) => {
        const date = due(after(n, unit), event);
        expect(due(after(n, unit), step(event, 1)) >= date).toBe(true);
        expect(due(after(n + 1, unit), event) >= date).toBe(true);
        const earlier = due(before(n, unit), event);
        expect(due(before(n, unit), step(event, 1)) >= earlier).toBe(true);
        expect(due(before(n + 1, unit), event) <= earlier).toBe(true);
        // Zero and one working day from a Sunday are both the Monday; beyond that each is a day of its own.
        expect(due(after(n + 2, unit), event) > due(after(n + 1, unit), event)).toBe(true);
        expect(due(before(n + 2, unit), event) < due(before(n + 1, unit), event)).toBe(true);
      }),
      MANY,
    );
  });

  it('counts a range to its upper end, and its lower end is never later', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(40), fc.nat(12), anyDate, (unit, min, width, event) => {
        const range = after({ min, max: min + width }, unit);
        expect(due(range, event)).toBe(due(after(min + width, unit), event));
        const lower = dateOf(dueDay({ ...range, figure: min }, event, englandAndWales));
        expect(lower <= due(range, event)).toBe(true);
      }),
      MANY,
    );
  });
});

describe('the ledger', () => {
  it('counts to N working days, without a gap, and ends on the due date', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyDate, (direction, n, event) => {
        const result = dueDay(direction(n, 'working-days'), event, englandAndWales);
        const rows = ledgerOf(result);
        const numbers = rows.flatMap((row) => (row.kind === 'counted' ? [row.number] : []));
        expect(numbers).toEqual(Array.from({ length: n }, (_, index) => index + 1));
        expect(rows[0]).toEqual({ date: event, kind: 'event' });
        expect(rows.at(-1)?.date).toBe(n === 0 ? event : dateOf(result));
        const one = direction === after ? 1 : -1;
        expect(rows.map(({ date }) => date)).toEqual(rows.map((_, i) => step(event, one * i)));
        for (const row of rows.slice(1)) {
          expect(row.kind === 'counted').toBe(isWorkingDay(row.date));
        }
      }),
      FEWER,
    );
  });

  it('counts every day of days, weeks and months, and leaves none out', () => {
    const unit = fc.constantFrom<Unit>('days', 'weeks', 'months');
    fc.assert(
      fc.property(anyDirection, unit, fc.nat(40), anyDate, (direction, of, n, event) => {
        const result = dueDay(direction(n, of), event, englandAndWales);
        const [first, ...rows] = ledgerOf(result);
        expect(first).toEqual({ date: event, kind: 'event' });
        expect(rows).toHaveLength(Math.abs(distance(event, dateOf(result))));
        expect(rows.every((row, i) => row.kind === 'counted' && row.number === i + 1)).toBe(true);
      }),
      FEWER,
    );
  });
});

describe('line 3: days, weeks and months run through', () => {
  it('days are so many days away, and weeks seven times as many', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyDate, (direction, n, event) => {
        const one = direction === after ? 1 : -1;
        expect(due(direction(n, 'days'), event)).toBe(step(event, one * n));
        expect(due(direction(n, 'weeks'), event)).toBe(due(direction(7 * n, 'days'), event));
      }),
      MANY,
    );
  });

  it('months keep the day of the month, or take the month’s last', () => {
    fc.assert(
      fc.property(anyDirection, fc.nat(120), anyDate, (direction, n, event) => {
        const date = due(direction(n, 'months'), event);
        const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(month(date)).toBe(month(event) + (direction === after ? n : -n));
        const isLastOfMonth = step(date, 1).endsWith('-01');
        const keepsDay = date.slice(8) === event.slice(8);
        expect(keepsDay || (isLastOfMonth && date.slice(8) < event.slice(8))).toBe(true);
      }),
      MANY,
    );
  });
});

describe('line 6: counting back', () => {
  it('a clear day puts a rule in working days one working day further off', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyDate, (direction, n, event) => {
        expect(due(direction(n, 'working-days', { clearDays: true }), event)).toBe(
          due(direction(n + 1, 'working-days'), event),
        );
      }),
      MANY,
    );
  });

  it('the weeks from week n of pregnancy to the due date, and n, are 40', () => {
    fc.assert(
      fc.property(fc.nat(45), anyDate, (week, dueDate) => {
        const begins = due(before(week, 'weeks-of-pregnancy'), dueDate);
        expect(distance(begins, dueDate)).toBe((40 - week) * 7);
      }),
      MANY,
    );
  });
});
