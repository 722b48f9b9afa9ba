import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/calendar-file/calendar-file.ts';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { alsoSaysWords } from '../../src/calendar-file/words.ts';
import { englandAndWales, workingCalendar } from '../../src/timescale/index.ts';
import { after } from '../timescale/a-reading.ts';
import {
  CODE,
  STAMP,
  aRule,
  anAnswer,
  entriesFrom,
  eventsOf,
  parsed,
  startAndTitle,
  uidsOf,
} from './a-file.ts';
import { faultsOf } from './standard.ts';

const WEDNESDAY = { date: '2026-12-16' };
const NIGHT = { date: '2027-03-27', time: '22:30' };

describe('an event', () => {
  const [entry] = entriesFrom(after(10, 'working-days'), WEDNESDAY);
  const file = calendarFile(entry ? [entry] : [], { stamp: STAMP, code: CODE });
  const [event] = eventsOf(file);

  it('of a whole day ends on the next and takes up no time', () => {
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270105\r\n');
    expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    expect(event?.endDate.toString()).toBe('2027-01-05');
    expect(event?.startDate.isDate).toBe(true);
  });

  it('says its rule, clause, council, date, how it was counted, and what to do', () => {
    expect(event?.description).toBe(
      [
        'Complete the plan: within 10 working days',
        'Sampleshire: Sample Service, Version 2, clause 5 step 4',
        '',
        'Within 10 working days of allocation',
        'Date: By the end of Monday 4 January 2027',
        'How counted: 10 working days after allocation (Wednesday 16 December 2026), not counting weekends, Christmas Day (Friday 25 December), the Boxing Day bank holiday (Monday 28 December) and New Year’s Day (Friday 1 January).',
        '',
        'Our convention: the day of the event is not counted, and the last day is in time to its end. A working day is Monday to Friday, not a bank holiday in England and Wales.',
        'The procedure does not say how to count.',
        'Check before relying on it. From a guide to a published procedure: not the council’s own calendar, not legal or case advice.',
        'Code of this file: 3456-789Y',
      ].join('\n'),
    );
  });

  it('tells what is provisional, what is not a working day, and what is unclear', () => {
    const rule = aRule({ openQuestions: ['When the panel declines. Ask: a manager.'] });
    const answer = anAnswer(after(6, 'weeks'), { date: '2029-02-17' });
    const [provisional] = parsed(calendarEntries(rule, [answer], englandAndWales));
    expect(provisional?.description).toContain('Note: Provisional: bank holidays from 1 January');
    expect(provisional?.description).toContain('Note: This is not a working day.');
    expect(provisional?.description).toContain(
      'Open question: When the panel declines. Ask: a manager.',
    );
  });

  it('tells what the document says elsewhere, with its date where there is one', () => {
    const other = aRule({ title: 'Discuss a referral', stated: 'within 4 weeks' });
    const four = anAnswer(after(4, 'weeks'), WEDNESDAY);
    const six = anAnswer(after(6, 'weeks'), WEDNESDAY, { index: 1 });
    const undated = anAnswer(after(4, 'hours'), WEDNESDAY);
    const also = [[four, undated], [four, six, four], [undated]].map((answers) =>
      alsoSaysWords(other, answers),
    );
    expect(also).toEqual([
      'The document also says: Discuss a referral, within 4 weeks. By the end of Wednesday 13 January 2027.',
      'The document also says: Discuss a referral, within 4 weeks. By the end of Wednesday 13 January 2027. Or: By the end of Wednesday 27 January 2027.',
      'The document also says: Discuss a referral, within 4 weeks.',
    ]);
    const own = anAnswer(after({ min: 4, max: 6 }, 'weeks'), WEDNESDAY);
    const events = parsed(calendarEntries(aRule(), [own], englandAndWales, also));
    expect(events).toHaveLength(2);
    for (const { description } of events) {
      expect(description).toContain(also.map((note) => `Note: ${note}`).join('\n'));
    }
  });

  it('tells a closure over its date', () => {
    const calendar = workingCalendar({ closures: [{ from: '2027-01-04', to: '2027-01-06' }] });
    const answer = anAnswer(after(10, 'working-days'), WEDNESDAY, { calendar });
    const [closed] = parsed(calendarEntries(aRule(), [answer], calendar));
    expect(closed?.startDate.toString()).toBe('2027-01-04');
    expect(closed?.description).toContain('Note: Your office is closed then.');
  });

  it('says the time in England where it is written in UTC', () => {
    const [timed] = parsed(entriesFrom(after(72, 'hours'), { date: '2026-03-27', time: '16:30' }));
    expect(timed?.startDate.toString()).toBe('2026-03-30T16:30:00Z');
    expect(timed?.description).toContain('Date: By 5:30pm on Monday 30 March 2026');
  });

  it('is not longer than the calendar of dates', () => {
    const last = parsed(entriesFrom(after(1, 'days'), { date: '9999-12-30' }));
    expect(last.map(startAndTitle)).toEqual([['9999-12-31', 'Deadline: Complete the plan']]);
  });
});

describe('a file', () => {
  const entries = entriesFrom(after({ min: 4, max: 12 }, 'weeks', { shape: 'span' }), WEDNESDAY);

  it('is the same every time that it is made', () => {
    const again = entriesFrom(after({ min: 4, max: 12 }, 'weeks', { shape: 'span' }), WEDNESDAY);
    expect(calendarFile(again, { stamp: STAMP, code: CODE })).toBe(
      calendarFile(entries, { stamp: STAMP, code: CODE }),
    );
  });

  it.each([
    ['a day later', '2026-11-23T09:30:00.000Z', 1440],
    ['a minute later', '2026-11-22T09:31:00Z', 1],
    ['in the same minute', '2026-11-22T09:30:01Z', 0],
  ])('made %s has the same names and a sequence in minutes', (_, stamp, minutes) => {
    const later = eventsOf(calendarFile(entries, { stamp, code: CODE }));
    const earlier = parsed(entries);
    expect(later.map(({ uid }) => uid)).toEqual(earlier.map(({ uid }) => uid));
    expect(later[0]?.sequence).toBe((earlier[0]?.sequence ?? NaN) + minutes);
    const written = `${stamp.slice(0, 19)}Z`;
    expect(
      later.map(({ component }) => component.getFirstPropertyValue('dtstamp')?.toString()),
    ).toEqual([written, written]);
  });

  it('that goes on from another takes out what that one may have held, and nothing of its own', () => {
    const earlier = [...entries, ...entriesFrom(after(2, 'days', { id: 'gone' }), WEDNESDAY)].map(
      ({ name }) => name,
    );
    const file = calendarFile(entries, { stamp: STAMP, code: CODE, earlier });
    expect(faultsOf(file)).toEqual([]);
    const gone = eventsOf(file).filter(
      ({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED',
    );
    expect(gone.map(({ uid, startDate, summary }) => [uid, startDate.toString(), summary])).toEqual(
      [
        [
          uidsOf(entriesFrom(after(2, 'days', { id: 'gone' }), WEDNESDAY))[0],
          '2000-01-01',
          'No longer in the plan',
        ],
      ],
    );
    expect(file).not.toMatch(/METHOD|ORGANIZER/);
  });

  it('has no floating time, no time zone and nothing that is not in the standard', () => {
    const timed = entriesFrom(after(4, 'hours'), NIGHT);
    const lines = calendarFile([...entries, ...timed], { stamp: STAMP, code: CODE }).split('\r\n');
    expect(lines.at(-1)).toBe('');
    const times = lines.filter((line) => /^(?:DT|TRIGGER)/.test(line));
    expect(times.filter((line) => line.startsWith('DTSTART'))).toHaveLength(3);
    for (const line of times) {
      expect(line).toMatch(/^DT\w+:\d{8}T\d{6}Z$|^DT\w+;VALUE=DATE:\d{8}$|^TRIGGER:-?P[\dDTHM]+$/);
    }
    expect(lines.filter((line) => /^X-|TZID|VTIMEZONE|^DURATION/.test(line))).toEqual([]);
  });

  it('holds no date of the family’s in a title, nor in a name', () => {
    for (const [at, { title }] of entries.entries()) {
      expect(`${title} ${uidsOf(entries)[at]}`).not.toMatch(/2026|December|allocation/);
    }
  });

  it.each([
    '',
    '2026-11-22',
    '2026-11-22T09:30:00',
    '2026-11-22T09:30:00+01:00',
    '2026-02-30T09:30:00Z',
    '2026-11-22T29:30:00Z',
  ])('needs a stamp in UTC, not "%s"', (stamp) => {
    expect(() => calendarFile(entries, { stamp, code: CODE })).toThrow(RangeError);
  });

  it('needs an entry, because the standard does', () => {
    expect(() => calendarFile([], { stamp: STAMP, code: CODE })).toThrow(RangeError);
  });
});
