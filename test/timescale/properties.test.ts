import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/timescale/amount.ts';
import { toDayNumber } from '../../src/timescale/day-number.ts';
import { dueDay } from '../../src/timescale/due-day.ts';
import { englandAndWales } from '../../src/timescale/working-calendar.ts';
import { after, before, dateOf, ledgerOf } from './a-reading.ts';
import { step } from './slow-holidays.ts';

// Two working years inside the table's ends, so that a count of 400 stays inside.
const anyDate = fc.integer({ min: 800, max: 5400 }).map((days) => step('2019-01-01', days));
const anyCount = fc.nat(400);
const anyUnit = fc.constantFrom<Unit>('days', 'working-days', 'weeks', 'months');
const anyDirection = fc.constantFrom(after, before);

const isWorkingDay = (date: string) => englandAndWales.isWorkingDay(toDayNumber(date) ?? NaN);
const due = (reading: ReturnType<typeof after>, event: string) =>
  dateOf(dueDay(reading, event, englandAndWales));

describe('what always holds', () => {
  it('a rule in working days falls due on a working day', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyDate, (direction, n, event) => {
        expect(isWorkingDay(due(direction(n, 'working-days'), event))).toBe(true);
      }),
    );
  });

  it('N working days after and then N before come back to a working day', () => {
    fc.assert(
      fc.property(anyCount, anyDate, (n, event) => {
        fc.pre(isWorkingDay(event) === true);
        const there = due(after(n, 'working-days'), event);
        expect(due(before(n, 'working-days'), there)).toBe(event);
      }),
    );
  });

  it('one more is never earlier, and one day later is never earlier', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(40), anyDate, (unit, n, event) => {
        const date = due(after(n, unit), event);
        expect(due(after(n, unit), step(event, 1)) >= date).toBe(true);
        expect(due(after(n + 1, unit), event) >= date).toBe(true);
        expect(due(before(n + 1, unit), event) <= due(before(n, unit), event)).toBe(true);
        // Zero and one working day from a Sunday are both the Monday; beyond that each is a day of its own.
        expect(due(after(n + 2, unit), event) > due(after(n + 1, unit), event)).toBe(true);
      }),
    );
  });

  it('the ledger counts to N, without a gap, and ends on the due date', () => {
    fc.assert(
      fc.property(anyDirection, fc.nat(400), anyDate, (direction, n, event) => {
        const result = dueDay(direction(n, 'working-days'), event, englandAndWales);
        const rows = ledgerOf(result);
        const numbers = rows.flatMap((row) => (row.kind === 'counted' ? [row.number] : []));
        expect(numbers).toEqual(Array.from({ length: n }, (_, index) => index + 1));
        expect(rows[0]).toEqual({ date: event, kind: 'event' });
        expect(rows.at(-1)?.date).toBe(n === 0 ? event : dateOf(result));
        const one = direction === after ? 1 : -1;
        expect(rows.map(({ date }) => date)).toEqual(rows.map((_, i) => step(event, one * i)));
      }),
    );
  });

  it('a clear day puts a rule in working days one working day further off', () => {
    fc.assert(
      fc.property(anyDirection, anyCount, anyDate, (direction, n, event) => {
        expect(due(direction(n, 'working-days', { clearDays: true }), event)).toBe(
          due(direction(n + 1, 'working-days'), event),
        );
      }),
    );
  });
});
