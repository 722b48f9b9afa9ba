import type { ExampleTable } from './example.ts';
import { after, before, clearBefore, within } from './example.ts';
import { EVERY_DAY } from './hours.ts';

/** Line 7 of "How we count". */
export const moreThanOneWay: readonly ExampleTable[] = [
  {
    title: 'One clause, two readings',
    examples: [
      {
        rule: within(10, 'days'),
        event: '2026-12-16',
        answer: '2026-12-26',
        beside: '2026-12-24',
        why: '“10 days”, read as days of the calendar.',
      },
      {
        rule: within(10, 'working-days'),
        event: '2026-12-16',
        answer: '2027-01-04',
        why: '“10 days”, read as working days.',
      },
      {
        rule: after(4, 'hours'),
        event: '2027-03-27 22:30',
        answer: '2027-03-28T03:30+01:00',
        why: '“4 hours”, read by the clock.',
      },
      {
        rule: after(4, 'service-hours'),
        event: '2027-03-27 22:30',
        opening: EVERY_DAY,
        answer: '2027-03-28T11:00+01:00',
        why: '“4 hours”, read by the hours of a service that is open from 7am to 9pm.',
      },
      {
        rule: clearBefore(1, 'working-days'),
        noun: 'the meeting',
        event: '2026-12-29',
        answer: '2026-12-23',
        why: '“At least one working day before”, read with a clear day between.',
      },
      {
        rule: before(1, 'working-days'),
        noun: 'the meeting',
        event: '2026-12-29',
        answer: '2026-12-24',
        why: 'The same, read as the working day before.',
      },
    ],
  },
];
