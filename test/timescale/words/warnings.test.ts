import { describe, expect, it } from 'vitest';
import type { NoDate, Warning } from '../../../src/timescale/count/result.ts';
import { clockChangeWords } from '../../../src/timescale/words/hours.ts';
import {
  bankHolidayWords,
  faultWords,
  warningWords,
} from '../../../src/timescale/words/warnings.ts';

describe('a warning in words', () => {
  it.each<[Warning, string]>([
    [
      { code: 'provisional', from: '2029-01-01' },
      'Provisional: bank holidays from 1 January 2029 on are worked out from the usual rules and not yet published. Check this date again once GOV.UK lists them.',
    ],
    [
      { code: 'event-not-a-working-day', reason: 'bank holiday', name: 'Christmas Day' },
      'The count starts from Christmas Day, which is not a working day. Day 1 is the first working day after it.',
    ],
    [
      { code: 'due-not-a-working-day', workingDayBefore: '2026-12-24' },
      'This is not a working day. The date stays as it is; the last working day before it is Thursday 24 December 2026.',
    ],
    [
      { code: 'working-day-not-known', tableUntil: '2035-12-31' },
      'Bank holidays are known here until 31 December 2035, so we cannot say whether this is a working day. Check that before you rely on it.',
    ],
    [
      { code: 'working-day-not-known', tableFrom: '2019-01-01' },
      'Bank holidays are known here from 1 January 2019, so we cannot say whether this is a working day. Check that before you rely on it.',
    ],
    [
      { code: 'office-closed', openBefore: '2026-12-23' },
      'Your office is closed then. The date stays as it is; the last day your office is open before it is Wednesday 23 December 2026.',
    ],
    [
      { code: 'clock-change', at: '2027-03-28T02:00+01:00', direction: 'forward' },
      'The clock goes forward on Sunday 28 March 2027: an hour that does not exist on the clock was not counted.',
    ],
    [
      { code: 'clock-change', at: '2026-10-25T01:00+00:00', direction: 'back' },
      'The clock goes back on Sunday 25 October 2026: an hour that passes twice on the clock was counted twice.',
    ],
    [
      { code: 'event-not-a-working-day', reason: 'bank holiday' },
      'The count starts from a bank holiday, which is not a working day. Day 1 is the first working day after it.',
    ],
    [
      { code: 'event-not-a-working-day', reason: 'closure' },
      'The count starts from a day your office is closed, which is not a working day. Day 1 is the first working day after it.',
    ],
    [
      { code: 'repeated-time' },
      'The clock goes back that night and this time occurs twice. The earlier one was taken.',
    ],
  ])('%o', (warning, words) => {
    const told =
      warning.code === 'clock-change' ? clockChangeWords(warning) : warningWords(warning);
    expect(told).toBe(words);
  });

  it('tells a count back from a count on', () => {
    expect(
      warningWords({ code: 'event-not-a-working-day', reason: 'weekend' }, 'before'),
    ).toContain('Day 1 is the last working day before it');
  });

  it('names a substitute day as people say it', () => {
    expect(bankHolidayWords('Boxing Day (substitute day)')).toBe('the Boxing Day bank holiday');
    expect(bankHolidayWords('Summer bank holiday')).toBe('the Summer bank holiday');
    expect(bankHolidayWords('Good Friday')).toBe('Good Friday');
  });
});

describe('a fault in words', () => {
  it.each<[NoDate, string]>([
    [
      { code: 'outside-table', tableFrom: '2019-01-01', tableUntil: '2035-12-31' },
      'Bank holidays are known here from 1 January 2019 to 31 December 2035. Choose a date whose count stays within them.',
    ],
    [
      { code: 'no-such-time', date: '2027-03-28', time: '01:30' },
      'There is no 1:30am on Sunday 28 March 2027: the clock goes forward that night and skips this time. Enter the time that the clock showed.',
    ],
    [
      { code: 'needs-time' },
      'This rule counts hours. Enter the time of day as well, for example 16:30.',
    ],
    [
      { code: 'hours-not-stated', date: '2026-12-25' },
      'The procedure does not state the service’s opening hours for 25 December 2026 (Friday). Ask the service whether it is open then, and count from its answer.',
    ],
    [
      { code: 'not-a-date', value: '2027-02-31' },
      'There is no such date or time as “2027-02-31”. Check the day, the month, the year and the time.',
    ],
  ])('%o', (fault, words) => {
    expect(faultWords(fault)).toBe(words);
  });
});
