import { expect, it } from 'vitest';
import { londonNow } from '../../src/islands/kit/date-entry/read-dates.ts';

it.each([
  ['2027-03-28T00:59Z', { date: '2027-03-28', time: '00:59' }],
  ['2027-03-28T01:00Z', { date: '2027-03-28', time: '02:00' }],
  ['2026-10-25T00:30Z', { date: '2026-10-25', time: '01:30' }],
  ['2026-10-25T01:30Z', { date: '2026-10-25', time: '01:30' }],
  ['2026-07-01T23:15Z', { date: '2026-07-02', time: '00:15' }],
  ['2027-01-01T00:00Z', { date: '2027-01-01', time: '00:00' }],
])('the device’s %s is %j in London', (instant, shown) => {
  expect(londonNow(new Date(instant))).toEqual(shown);
});
