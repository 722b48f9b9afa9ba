import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarCsv } from '../../src/calendar-file/calendar-csv.ts';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { englandAndWales } from '../../src/timescale/index.ts';
import { after } from '../timescale/a-reading.ts';
import { aRule, anAnswer, entriesFrom } from './a-file.ts';
import { recordsOf } from './read-csv.ts';

describe('the table of dates', () => {
  it('has a row for each entry of the calendar file, with all that it says', () => {
    const entries = entriesFrom(after({ min: 4, max: 6 }, 'weeks'), { date: '2026-12-16' });
    const rows = recordsOf(calendarCsv(entries));
    expect(rows.map((row) => [row['Date'], row['What']])).toEqual(
      entries.map(({ date, title }) => [date, title]),
    );
    expect(rows[1]).toMatchObject({
      Date: '2027-01-27',
      'Time in England': '',
      What: 'Latest date: Complete the plan – Sample Service, Sampleshire',
      'In words': 'From Wednesday 13 January 2027 to the end of Wednesday 27 January 2027',
      Rule: 'Complete the plan: within 10 working days',
      Reading: '',
      Meaning: 'Within 4 to 6 weeks of allocation',
      'How counted': '6 weeks after allocation (Wednesday 16 December 2026), counting every day.',
      Council: 'Sampleshire',
      Procedure: 'Sample Service',
      Version: 'Version 2',
      Clause: '5 step 4',
    });
    expect(rows[1]?.['Notes']).toContain('Check before relying on it.');
  });

  it('says a time as the clock in England has it, and which reading it is', () => {
    const rule = aRule({ readings: 2 });
    const answer = anAnswer(after(24, 'hours'), { date: '2026-07-14', time: '16:30' });
    const [row] = recordsOf(calendarCsv(calendarEntries(rule, [answer], englandAndWales)));
    expect(row).toMatchObject({
      Date: '2026-07-15',
      'Time in England': '16:30',
      Reading: 'Reading 1 of 2',
    });
  });

  it('comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ';', '’', '👩', '=', '-') }),
        (text) => {
          const rule = aRule({ council: `x${text}`, clause: text });
          const answer = anAnswer(after(2, 'days'), { date: '2026-12-16' });
          const [row, ...more] = recordsOf(
            calendarCsv(calendarEntries(rule, [answer], englandAndWales)),
          );
          expect(more).toEqual([]);
          expect(row?.['Council']).toBe(`x${text}`);
          expect(row?.['Clause']?.replace(/^'/, '')).toBe(text);
        },
      ),
    );
  });

  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＠a'])(
    'is no formula in a spreadsheet: %j',
    (clause) => {
      const answer = anAnswer(after(2, 'days'), { date: '2026-12-16' });
      const [row] = recordsOf(
        calendarCsv(calendarEntries(aRule({ clause }), [answer], englandAndWales)),
      );
      expect(row?.['Clause']).toBe(`'${clause}`);
    },
  );

  it('ends every line as the standard says, and needs an entry', () => {
    const csv = calendarCsv(entriesFrom(after(2, 'days'), { date: '2026-12-16' }));
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(() => calendarCsv([])).toThrow(RangeError);
  });
});
