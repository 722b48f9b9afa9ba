import { expect, it } from 'vitest';
import { calendarFile } from '../../src/calendar-file/calendar-file.ts';
import { after } from '../timescale/a-reading.ts';
import { CODE, entriesFrom, STAMP } from './a-file.ts';
import { faultsOf } from './standard.ts';

const file = calendarFile(
  [
    ...entriesFrom(after({ min: 4, max: 6 }, 'weeks'), { date: '2026-12-16' }),
    ...entriesFrom(after(4, 'hours', { id: 'in-hours' }), { date: '2026-12-16', time: '16:30' }),
  ],
  { stamp: STAMP, code: CODE },
);

it('finds nothing wrong with a sound file', () => {
  expect(faultsOf(file)).toEqual([]);
});

it.each([
  ['bare line ends', (text: string) => text.replace('\r\n', '\n')],
  ['no last line end', (text: string) => text.slice(0, -2)],
  ['a line of 76 octets', (text: string) => text.replace('SUMMARY:', `SUMMARY:${'a'.repeat(60)}`)],
  ['a floating time', (text: string) => text.replace(/(DTSTART:\d{8}T\d{6})Z/, '$1')],
  ['a time zone', (text: string) => text.replace('DTSTART:', 'DTSTART;TZID=Europe/London:')],
  ['a whole day without its end', (text: string) => text.replace(/DTEND.*\r\n/, '')],
  ['an end on the same day', (text: string) => text.replace(/(DTEND.*)\d\r\n/, '$13\r\n')],
  [
    'a name that occurs twice',
    (text: string) => text.replaceAll(/UID:.{16}/g, 'UID:0123456789abcdef'),
  ],
  ['no name', (text: string) => text.replace(/UID:.*\r\n/, '')],
  ['no stamp', (text: string) => text.replace(/DTSTAMP.*\r\n/, '')],
  ['no reminder', (text: string) => text.replace(/BEGIN:VALARM[^]*?END:VALARM\r\n/, '')],
  ['a reminder of no length', (text: string) => text.replace(/TRIGGER:.*/, 'TRIGGER:-PT')],
  ['a rule of recurrence', (text: string) => text.replace('UID:', 'RRULE:FREQ=MONTHLY\r\nUID:')],
  ['nothing in it', (text: string) => text.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, '')],
] as const)('finds %s', (_, broken) => {
  expect(broken(file)).not.toBe(file);
  expect(faultsOf(broken(file))).not.toEqual([]);
});
