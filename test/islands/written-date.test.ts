import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWrittenDate } from '../../src/islands/kit/date-entry/written-date.ts';
import { clockTime, fromDayNumber, longDate, toDayNumber } from '../../src/timescale/index.ts';
import { shortDate } from '../../src/timescale/words/dates.ts';

const date = { day: '23', month: 'december', year: '2026' };
const figures = { day: '23', month: '12', year: '2026' };
const wednesday = { ...date, weekday: 'wednesday' };

it.each([
  ['Wednesday 23 December 2026', wednesday],
  ['Wednesday, 23 December, 2026', wednesday],
  ['wed. 23 dec 2026', { ...wednesday, month: 'dec' }],
  ['23rd December 2026', date],
  ['23rd of December 2026', date],
  ['December 23, 2026', date],
  ['Wednesday 23 December 2026', wednesday],
  ['  23   Dec.  2026 ', { ...date, month: 'dec' }],
  ['23/12/2026', figures],
  ['23.12.2026', figures],
  ['23-12-2026', figures],
  ['2026-12-23', figures],
  ['2026/12/23', figures],
  ['23/12/26', { ...figures, year: '26' }],
])('a date: %s', (text, written) => {
  expect(readWrittenDate(text)).toEqual(written);
});

it.each([
  ['2026-12-23T16:30', { ...figures, hour: '16', minute: '30' }],
  ['2026-12-23T16:30+00:00', { ...figures, hour: '16', minute: '30' }],
  ['2026-06-23T16:30+01:00', { ...figures, month: '06', hour: '16', minute: '30' }],
  ['2026-12-23 16:30', { ...figures, hour: '16', minute: '30' }],
  ['23 December 2026, 16:30', { ...date, hour: '16', minute: '30' }],
  ['23 December 2026 at 4pm', { ...date, hour: '16', minute: '00' }],
  ['23 December 2026 4.30 p.m.', { ...date, hour: '16', minute: '30' }],
  ['3:30am on Wednesday 23 December 2026', { ...wednesday, hour: '3', minute: '30' }],
  ['12am on 23 December 2026', { ...date, hour: '0', minute: '00' }],
  ['midday on 23 December 2026', { ...date, hour: '12', minute: '00' }],
  [
    'midnight at the start of Wednesday 23 December 2026',
    { ...wednesday, hour: '0', minute: '00' },
  ],
])('a date with a time: %s', (text, written) => {
  expect(readWrittenDate(text)).toEqual(written);
});

it.each([
  '',
  '23',
  '23 December',
  'December 2026',
  'tomorrow',
  'Wednesday',
  '23 12',
  '16pm on 23 December 2026',
  // Figures that run together may be parted in two ways.
  '2026-1-216:30',
  '2026-12-2316:30',
  '23/12/20264pm',
  '16:3012 December 2026',
  // An instant of another clock is another time in London.
  '2026-12-23T16:30Z',
  '2026-12-23T16:30-05:00',
  'midnight on 23 December 2026',
  '1 2 3 4',
  '<b>23</b>',
])('nothing that is a whole date: %j', (text) => {
  expect(readWrittenDate(text)).toBeUndefined();
});

it('every date as the site prints it comes back, with a time and without', () => {
  const [first, last] = [toDayNumber('2019-01-01'), toDayNumber('2035-12-31')];
  fc.assert(
    fc.property(
      fc.integer({ min: first ?? 0, max: last ?? 0 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (dayNumber, hour, minute) => {
        const iso = fromDayNumber(dayNumber);
        const [year, , day] = iso.split('-');
        const own = { day: String(Number(day)), year };
        expect(readWrittenDate(longDate(iso))).toMatchObject(own);
        expect(readWrittenDate(`${shortDate(iso)} ${year ?? ''}`)).toMatchObject(own);
        const words = clockTime(
          `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
        );
        if (words === 'midnight') return;
        const read = readWrittenDate(`${words} on ${longDate(iso)}`);
        expect(read).toMatchObject(own);
        expect([Number(read?.hour), Number(read?.minute)]).toEqual([hour, minute]);
      },
    ),
  );
});
