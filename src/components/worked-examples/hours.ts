import type { OpeningHours } from '../../timescale/index.ts';
import type { ExampleTable } from './example.ts';
import { after, before } from './example.ts';

const day = { opens: '07:00', closes: '21:00' } as const;

/** 7am to 9pm, seven days a week, not on bank holidays. */
export const EVERY_DAY: OpeningHours = {
  days: {
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  },
  bankHoliday: 'closed',
};

/** Line 4 of "How we count". */
export const hours: readonly ExampleTable[] = [
  {
    title: 'Hours over the nights on which the clocks change',
    examples: [
      {
        rule: after(72, 'hours'),
        event: '2026-03-27 16:30',
        answer: '2026-03-30T17:30+01:00',
        why: 'The clocks go forward inside: the time of day is an hour later.',
      },
      {
        rule: after(72, 'hours'),
        event: '2026-10-23 16:30',
        answer: '2026-10-26T15:30+00:00',
        why: 'The clocks go back inside: the time of day is an hour earlier.',
      },
      {
        rule: after(24, 'hours'),
        event: '2027-03-27 14:00',
        answer: '2027-03-28T15:00+01:00',
        why: 'The same time tomorrow would be 23 hours away.',
      },
      {
        rule: after(4, 'hours'),
        event: '2027-03-27 22:30',
        answer: '2027-03-28T03:30+01:00',
        why: 'Four hours over the hour that the clocks skip.',
      },
      {
        rule: before(4, 'hours'),
        event: '2027-03-28 03:30',
        answer: '2027-03-27T22:30+00:00',
        beside: '2027-03-25',
        why: 'And back.',
      },
      {
        rule: after(4, 'hours'),
        event: '2027-03-28 01:30',
        answer: { fault: 'no-such-time' },
        why: 'The clocks go from 1am to 2am: nothing can have happened at half past one.',
      },
      {
        rule: after(1, 'hours'),
        event: '2026-10-25 01:30',
        answer: '2026-10-25T01:30+00:00',
        why: 'The clocks go from 2am back to 1am: after an hour they show half past one again.',
      },
      {
        rule: after(30, 'minutes'),
        event: '2026-12-31 23:45',
        answer: '2027-01-01T00:15+00:00',
        beside: '2026-12-31',
        why: 'Over midnight and the end of the year.',
      },
    ],
  },
  {
    title: 'Hours of a service that is open from 7am to 9pm, except on bank holidays',
    examples: [
      {
        rule: after(4, 'service-hours'),
        event: '2027-03-27 22:30',
        opening: EVERY_DAY,
        answer: '2027-03-28T11:00+01:00',
        why: 'Received after closing: the count waits until 7am.',
      },
      {
        rule: after(4, 'service-hours'),
        event: '2026-12-24 19:00',
        opening: EVERY_DAY,
        answer: '2026-12-26T09:00+00:00',
        why: 'Two hours on Christmas Eve; Christmas Day is a bank holiday, Saturday 26 December is none.',
      },
      {
        rule: after(4, 'service-hours'),
        event: '2027-01-04 17:00',
        opening: EVERY_DAY,
        answer: '2027-01-04T21:00+00:00',
        why: 'A count that ends just at closing time ends there.',
      },
    ],
  },
];
