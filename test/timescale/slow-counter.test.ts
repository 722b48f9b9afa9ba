import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDay } from '../../src/timescale/due-day.ts';
import type { LedgerRow, Warning } from '../../src/timescale/result.ts';
import { workingCalendar } from '../../src/timescale/working-calendar.ts';
import { after, before } from './a-reading.ts';
import type { SlowAnswer, SlowQuestion } from './slow-counter.ts';
import { countSlowly } from './slow-counter.ts';
import { step } from './slow-holidays.ts';

const DAYS_IN_TABLE = 6209;

const anyDate = fc
  .oneof(
    { weight: 6, arbitrary: fc.nat(DAYS_IN_TABLE - 1) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, DAYS_IN_TABLE - 2, DAYS_IN_TABLE - 1) },
    // The last and first fortnight of a year, where holidays, substitutes and closures meet.
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: -14, max: 14 }))
        .map(([year, days]) => Math.round(year * 365.25) + days),
    },
  )
  .map((days) => step('2019-01-01', days));

const anyClosure = fc
  .tuple(anyDate, fc.nat(12))
  .map(([from, days]) => ({ from, to: step(from, days) }));

function questions(unit: SlowQuestion['unit'], most: number): fc.Arbitrary<SlowQuestion> {
  return fc
    .record({
      unit: fc.constant(unit),
      figure: fc.oneof(fc.nat(most), fc.nat(12)),
      back: fc.boolean(),
      clearDays: fc.boolean(),
      event: anyDate,
      nearby: fc.array(fc.tuple(fc.integer({ min: -20, max: 40 }), fc.nat(12)), { maxLength: 2 }),
      anywhere: fc.array(anyClosure, { maxLength: 2 }),
      countClosures: fc.boolean(),
    })
    .map(({ nearby, anywhere, ...question }) => ({
      ...question,
      closures: [
        ...anywhere,
        ...nearby.map(([distance, days]) => {
          const from = step(question.event, question.back ? -distance : distance);
          return { from, to: step(from, days) };
        }),
      ],
    }));
}

function rowInWords(row: LedgerRow): string {
  switch (row.kind) {
    case 'event':
      return `${row.date} event`;
    case 'counted':
      return `${row.date} counted ${row.number}`;
    case 'skipped':
      return `${row.date} skipped, ${row.reason}${row.name === undefined ? '' : `, ${row.name}`}`;
  }
}

function warningInWords(warning: Warning): string {
  switch (warning.code) {
    case 'event-not-a-working-day': {
      const name = warning.name === undefined ? '' : `, ${warning.name}`;
      return `${warning.code}, ${warning.reason}${name}`;
    }
    case 'due-not-a-working-day':
      return `${warning.code}, ${warning.workingDayBefore}`;
    case 'office-closed':
      return `${warning.code}, ${warning.openBefore}`;
    default:
      return warning.code;
  }
}

function countWithEngine(question: SlowQuestion): SlowAnswer | 'outside' {
  const { figure, unit, clearDays, closures, countClosures } = question;
  const reading = (question.back ? before : after)(figure, unit, { clearDays });
  const result = dueDay(reading, question.event, workingCalendar({ closures, countClosures }));
  if (!result.ok) {
    expect(result.fault).toEqual({
      code: 'outside-table',
      tableFrom: '2019-01-01',
      tableUntil: '2035-12-31',
    });
    return 'outside';
  }
  const due = result.value;
  return {
    date: due.date,
    rows: due.kind === 'day' ? due.ledger.map(rowInWords) : [],
    warnings: due.warnings.map(warningInWords).sort(),
  };
}

describe('the engine against a slow count, day by day, from 2019 to 2035', () => {
  const units: readonly [SlowQuestion['unit'], number, number][] = [
    ['working-days', 400, 2000],
    ['days', 400, 1000],
    ['weeks', 400, 150],
    ['months', 400, 150],
    ['weeks-of-pregnancy', 45, 300],
  ];
  for (const [unit, most, numRuns] of units) {
    it(`agrees in date, ledger and warnings for 0 to ${most} ${unit}`, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(questions(unit, most), (question) => {
          expect(JSON.stringify(countWithEngine(question))).toBe(
            JSON.stringify(countSlowly(question)),
          );
        }),
        { numRuns },
      );
    });
  }
});
