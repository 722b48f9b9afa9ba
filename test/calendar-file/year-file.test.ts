import type ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { yearEntryCount, yearFile } from '../../src/calendar-file/year-file.ts';
import type { YearEntry } from '../../src/calendar-file/year-file.ts';
import type { Occurrence } from '../../src/timescale/index.ts';
import { englandAndWales, yearOfCycle } from '../../src/timescale/index.ts';
import { CODE, STAMP, eventsOf } from './a-file.ts';
import { lineFaultsOf } from './standard.ts';

const rule = {
  procedureId: 'sample',
  ruleId: 'briefing',
  title: 'Hold a team briefing',
  stated: 'Team Manager (should): hold a team briefing, weekly',
  clause: 'Sampleshire: Sample Service, Version 2, clause 14',
  openQuestions: ['On which day. Ask: a manager.'],
};

function entries(...cycles: readonly Occurrence[]): readonly YearEntry[] {
  return cycles.flatMap((occurs) => {
    const year = yearOfCycle(occurs, '2026-11-29', englandAndWales);
    return year === undefined ? [] : [{ rule, occurs, year }];
  });
}

const fileOf = (...cycles: readonly Occurrence[]) =>
  yearFile(entries(...cycles), { stamp: STAMP, code: CODE });

/** Every day on which an event begins, as a calendar works it out. */
function startsOf(event: ICAL.Event): readonly string[] {
  const found: string[] = [];
  const times = event.iterator();
  // Its type leaves out that nothing comes after the last.
  const step = (): ICAL.Time | undefined => times.next();
  for (let next = step(); next !== undefined; next = step()) found.push(next.toString());
  return found;
}

const EVERY: readonly Occurrence[] = [
  { on: 'weekdays', weekdays: [{ day: 'friday', part: 'afternoon' }, { day: 'monday' }] },
  { on: 'cycle', each: 'day' },
  { on: 'cycle', each: 'week' },
  { on: 'cycle', each: 'month' },
  { on: 'cycle', each: 'quarter' },
  { on: 'cycle', each: 'year' },
  { on: 'month', year: 2027, month: 2 },
];

describe('a file of a year', () => {
  it.each(EVERY.map((occurs) => [JSON.stringify(occurs), occurs] as const))(
    'keeps to the standard: %s',
    (_, occurs) => {
      expect(lineFaultsOf(fileOf(occurs))).toEqual([]);
    },
  );

  it('repeats on the very days of the year, to its end', () => {
    const occurs = EVERY[0];
    if (occurs === undefined) throw new Error('no cycle');
    const [entry] = entries(occurs);
    const days = entry?.year.kind === 'days' ? entry.year.days.map(({ date }) => date) : [];
    const [event, ...others] = eventsOf(fileOf(occurs));
    expect(others).toEqual([]);
    expect(event && startsOf(event)).toEqual(days);
  });

  it('takes up the whole of a month in which no day is named, as free time', () => {
    const file = fileOf({ on: 'cycle', each: 'month' });
    expect(eventsOf(file).length).toBe(13);
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(file.match(/TRANSP:TRANSPARENT/g)?.length).toBe(13);
    expect(eventsOf(file)[0]?.description).toContain('The procedure names no day');
  });

  it('begins each week on Monday and repeats to the year’s last', () => {
    const [event] = eventsOf(fileOf({ on: 'cycle', each: 'week' }));
    const starts = event ? startsOf(event) : [];
    expect([starts[0], starts.at(-1), starts.length]).toEqual(['2026-11-23', '2027-11-22', 53]);
  });

  it('says the rule, its clause, its strength and its question, and no person', () => {
    const [event] = eventsOf(fileOf({ on: 'cycle', each: 'year' }));
    expect(event?.summary).toBe('Hold a team briefing');
    expect(event?.description.split('\n').slice(0, 2)).toEqual([rule.stated, rule.clause]);
    expect(event?.description).toContain('Open question: On which day. Ask: a manager.');
  });

  it('leaves out what has no date, and is not made of nothing', () => {
    const none = entries({ on: 'cycle', each: 'term' });
    expect(yearEntryCount(none)).toBe(0);
    expect(() => yearFile(none, { stamp: STAMP, code: CODE })).toThrow(RangeError);
  });

  it('counts its entries', () => {
    expect(yearEntryCount(entries(...EVERY))).toBe(1 + 1 + 1 + 13 + 5 + 1 + 1);
    expect(eventsOf(fileOf(...EVERY)).length).toBe(23);
  });
});
