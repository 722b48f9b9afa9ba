import { describe, expect, it } from 'vitest';
import type { Datable } from '../../../src/timescale/record/record.ts';
import type { Moments } from '../../../src/timescale/count/answer.ts';
import { caseNote } from '../../../src/timescale/words/case-note.ts';
import { statedWords } from '../../../src/timescale/words/amount.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { dueDay } from '../../../src/timescale/count/due-day.ts';
import type { Outcome } from '../../../src/timescale/count/outcome.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { after, answered, before } from '../a-reading.ts';
import { answers, nouns } from '../support.ts';

function note(timescale: Datable, moments: Moments, openQuestions?: readonly string[]): string {
  return caseNote({
    rule: `${timescale.title}: ${statedWords(timescale)}`,
    council: 'Sampleshire',
    procedure: 'Sample Service',
    clause: timescale.sources[0].ref,
    version: 'Version 2',
    answers: answers(timescale, moments),
    nouns,
    computedOn: '2026-12-17',
    openQuestions,
  });
}

describe('a case note', () => {
  it('gives the rule, the date, how it was counted and whose convention that is', () => {
    expect(note(timescales['complete-plan'], { allocation: { date: '2026-12-16' } }))
      .toMatchInlineSnapshot(`
        "Complete the plan: within 10 working days
        Sampleshire: Sample Service, Version 2, clause 5 step 4

        Within 10 working days of allocation
        Allocation: Wednesday 16 December 2026
        Date: By the end of Monday 4 January 2027
        How counted: 10 working days after allocation (Wednesday 16 December 2026), not counting weekends, Christmas Day (Friday 25 December), the Boxing Day bank holiday (Monday 28 December) and New Year’s Day (Friday 1 January).

        Our convention: the day of the event is not counted, and the last day is in time to its end. A working day is Monday to Friday, not a bank holiday in England and Wales.
        The procedure does not say how to count.
        Worked out on Thursday 17 December 2026 from the published procedure. Not legal or case advice."
      `);
  });

  it('gives both readings, the earlier first, and what is open', () => {
    const text = note(
      timescales['contact-social-worker'],
      { 'request-received': { date: '2027-03-27', time: '22:30' } },
      ['Do the hours run while the service is closed? Ask the Team Manager.'],
    );
    expect(text).toContain('2 readings follow, the earlier first.');
    expect(text.indexOf('Reading 1')).toBeLessThan(text.indexOf('Reading 2'));
    expect(text.split('\n').filter((line) => line.startsWith('Date: '))).toEqual([
      'Date: By 3:30am on Sunday 28 March 2027',
      'Date: By 11am on Sunday 28 March 2027',
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('Our convention'))).toHaveLength(2);
    expect(text).toContain('Open question: Do the hours run while the service is closed?');
    expect(text).toContain('The clock goes forward on Sunday 28 March 2027: an hour');
  });

  it('says why there is no date', () => {
    const text = note(timescales['contact-social-worker'], {
      'request-received': { date: '2027-03-28', time: '01:30' },
    });
    expect(text).toContain('No date: There is no 1:30am on Sunday 28 March 2027');
    expect(text).not.toContain('\nDate: ');
  });

  it('carries the warnings of the date', () => {
    const text = note(timescales['complete-plan'], { allocation: { date: '2026-12-19' } });
    expect(text).toContain('Note: The count starts from a day of the weekend');
  });

  it('tells a change of the clock with the counting, and not once more as a note', () => {
    const text = note(timescales['contact-social-worker'], {
      'request-received': { date: '2027-03-27', time: '22:30' },
    });
    expect(text).not.toContain('Note: The clock');
  });
});

describe('the lines of one reading', () => {
  function lines(
    reading: ResolvedReading,
    date: string,
    value: Outcome,
    named: Readonly<Record<string, string>> = { panel: 'the panel meeting' },
  ): string[] {
    const text = caseNote({
      rule: 'Send the report',
      council: 'A council',
      procedure: 'A procedure',
      clause: '1',
      version: 'Version 1',
      answers: [
        { index: 0, reading, event: 'panel', moment: { date }, result: { ok: true, value } },
      ],
      nouns: named,
      computedOn: '2026-12-17',
    });
    return text.split('\n').slice(3, -4);
  }
  const dueOf = (reading: ResolvedReading, date: string) =>
    answered(dueDay(reading, date, englandAndWales));

  it('name the event, say what the reading means, and count back from a weekend', () => {
    const reading = before(1, 'working-days', {
      bound: 'atLeast',
      text: 'The report is with the panel a day ahead.',
    });
    const due = dueOf(reading, '2027-01-09');
    expect(lines(reading, '2027-01-09', { kind: 'due', due })).toEqual([
      'At least 1 working day before the panel meeting. The report is with the panel a day ahead.',
      'The panel meeting: Saturday 9 January 2027',
      'Date: By the end of Friday 8 January 2027',
      'How counted: 1 working day before the panel meeting (Saturday 9 January 2027), with no day left out.',
      'Note: The count starts from a day of the weekend, which is not a working day. Day 1 is the last working day before it.',
    ]);
  });

  it('fall back on the event’s own id, and count on from a weekend', () => {
    const reading = after(1, 'working-days');
    const due = dueOf(reading, '2027-01-09');
    const written = lines(reading, '2027-01-09', { kind: 'due', due }, {});
    expect(written.slice(0, 2)).toEqual([
      'Within 1 working day of panel',
      'Panel: Saturday 9 January 2027',
    ]);
    expect(written.at(-1)).toBe(
      'Note: The count starts from a day of the weekend, which is not a working day. Day 1 is the first working day after it.',
    );
  });

  const weekend =
    'Note: This is not a working day. The date stays as it is; the last working day before it is Friday 15 January 2027.';
  const reading = after(12, 'days', { shape: 'length' });
  const due = dueOf(reading, '2027-01-04');
  const start = { date: '2027-01-04' };
  const end = { date: due.date, due };

  it.each<[string, Outcome, readonly string[]]>([
    [
      'the end of a period',
      {
        kind: 'window',
        begins: { earliest: start, latest: start },
        ends: { earliest: end, latest: end },
      },
      [weekend],
    ],
    [
      'the beginning of a period that has no end',
      { kind: 'window', begins: { earliest: start, latest: end } },
      [weekend],
    ],
    [
      'the beginning of a period that lasts at least so long',
      { kind: 'window', begins: { earliest: start, latest: start }, ends: { earliest: end } },
      [],
    ],
    ['the first date of a series', { kind: 'series', occurrences: [due] }, [weekend]],
  ])('warn of %s', (_, value, notes) => {
    const written = lines(reading, '2027-01-04', value);
    expect(written.filter((line) => line.startsWith('Note: '))).toEqual(notes);
  });
});
