import type { ExampleTable } from './example.ts';
import { after, within } from './example.ts';

/** Line 3 of "How we count". */
export const daysWeeksMonths: readonly ExampleTable[] = [
  {
    title: 'Days and weeks beside working days',
    examples: [
      {
        rule: within(14, 'days'),
        event: '2026-12-14',
        answer: '2026-12-28',
        beside: '2026-12-24',
        why: 'Due on a bank holiday, and not moved.',
      },
      {
        rule: within(10, 'working-days'),
        event: '2026-12-14',
        answer: '2026-12-30',
        why: 'Ten working days are not always fourteen days.',
      },
      {
        rule: within(28, 'days'),
        event: '2026-11-23',
        answer: '2026-12-21',
        why: 'Weekends and bank holidays count.',
      },
      {
        rule: within(28, 'working-days'),
        event: '2026-11-23',
        answer: '2027-01-05',
        why: 'The same figure in working days is fifteen days later.',
      },
      {
        rule: within(6, 'weeks'),
        event: '2026-11-23',
        answer: '2027-01-04',
        why: 'Six weeks are 42 days, whatever lies between.',
      },
      {
        rule: within(30, 'working-days'),
        event: '2026-11-23',
        answer: '2027-01-07',
        why: 'Thirty working days are later than six weeks where bank holidays lie between.',
      },
      {
        rule: within(16, 'weeks'),
        event: '2026-11-23',
        answer: '2027-03-15',
        why: 'The weekday stays the same.',
      },
      {
        rule: within(20, 'weeks'),
        event: '2026-11-23',
        answer: '2027-04-12',
        why: 'Easter counts like any other week.',
      },
      {
        rule: within(63, 'days'),
        event: '2026-11-23',
        answer: '2027-01-25',
        why: 'Not the same as 45 working days, which end on Thursday 28 January.',
      },
      {
        rule: within(14, 'days'),
        event: '2026-10-02',
        answer: '2026-10-16',
        why: 'The example of the court rules: served on 2 October, in time until 16 October.',
      },
      {
        rule: after(3, 'days'),
        event: '2026-03-27',
        answer: '2026-03-30',
        why: 'Days know no change of the clocks.',
      },
      {
        rule: after(3, 'days'),
        event: '2026-10-23',
        answer: '2026-10-26',
        why: 'Nor in the autumn.',
      },
    ],
  },
  {
    title: 'Months',
    examples: [
      {
        rule: after(3, 'months'),
        event: '2026-11-30',
        answer: '2027-02-28',
        beside: '2027-02-26',
        why: 'There is no 30 February: the month’s last day.',
      },
      {
        rule: after(91, 'days'),
        event: '2026-11-30',
        answer: '2027-03-01',
        why: 'Some tools take three months as 91 days, which is a day too late here.',
      },
      {
        rule: after(6, 'months'),
        event: '2026-08-31',
        answer: '2027-02-28',
        beside: '2027-02-26',
        why: 'The month’s last day again.',
      },
      {
        rule: after(183, 'days'),
        event: '2026-08-31',
        answer: '2027-03-02',
        why: 'Some tools take six months as 183 days, which is two days too late here.',
      },
      {
        rule: after(4, 'months'),
        event: '1978-09-30',
        answer: '1979-01-30',
        why: 'As the House of Lords held in Dodds v Walker: the same date of the month, not its last day.',
      },
    ],
  },
];
