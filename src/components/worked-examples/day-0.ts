import type { ExampleTable } from './example.ts';
import { after, before, within } from './example.ts';

const tenDays = within(10, 'working-days');
const oneDay = within(1, 'working-days');
const fiveDays = within(5, 'working-days');

/** Line 1 of "How we count". */
export const day0: readonly ExampleTable[] = [
  {
    title: 'Working days over weekends and bank holidays',
    examples: [
      {
        rule: tenDays,
        event: '2026-12-16',
        answer: '2027-01-04',
        why: 'Christmas and New Year are left out.',
      },
      {
        rule: tenDays,
        event: '2026-12-17',
        answer: '2027-01-05',
        why: 'The event a day later: the answer a working day later.',
      },
      {
        rule: within(15, 'working-days'),
        event: '2026-12-03',
        answer: '2026-12-24',
        why: 'The last day is in time to its end, and no bank holiday is passed.',
      },
      {
        rule: within(15, 'working-days'),
        event: '2026-03-18',
        answer: '2026-04-10',
        why: 'Easter lies inside. Tools that count the day of the event as day 1 get Thursday 9 April.',
      },
      {
        rule: fiveDays,
        event: '2026-12-23',
        answer: '2027-01-04',
        why: 'With bank holidays ignored it would be Wednesday 30 December; with the event as day 1, Thursday 31 December.',
      },
      {
        rule: fiveDays,
        event: '2027-12-24',
        answer: '2028-01-05',
        why: 'Christmas Day, Boxing Day and New Year’s Day all fall on a weekend: the days in their place are left out.',
      },
      {
        rule: oneDay,
        event: '2027-03-25',
        answer: '2027-03-30',
        why: 'Good Friday and Easter Monday.',
      },
      {
        rule: oneDay,
        event: '2026-12-24',
        answer: '2026-12-29',
        why: 'Christmas Day is a Friday; Boxing Day, a Saturday, is kept on the Monday.',
      },
      {
        rule: oneDay,
        event: '2027-12-24',
        answer: '2027-12-29',
        why: 'Christmas Day is a Saturday: both days are kept after the weekend.',
      },
      {
        rule: oneDay,
        event: '2022-09-16',
        answer: '2022-09-20',
        why: 'The State Funeral, a bank holiday that was named ten days before.',
      },
      {
        rule: oneDay,
        event: '2023-05-05',
        answer: '2023-05-09',
        why: 'The coronation, a bank holiday of that year alone.',
      },
      {
        rule: within(45, 'working-days'),
        event: '2026-11-23',
        answer: '2027-01-28',
        why: 'Nine weeks, or 63 days, would be Monday 25 January.',
      },
    ],
  },
  {
    title: 'When the event is not on a working day',
    examples: [
      {
        rule: oneDay,
        event: '2026-05-22',
        answer: '2026-05-26',
        why: 'For comparison: the Friday before a bank holiday.',
      },
      {
        rule: oneDay,
        event: '2026-05-23',
        answer: '2026-05-26',
        why: 'A Saturday.',
      },
      {
        rule: oneDay,
        event: '2026-05-25',
        answer: '2026-05-26',
        why: 'The bank holiday itself.',
      },
      {
        rule: fiveDays,
        event: '2026-11-28',
        answer: '2026-12-04',
        why: 'By our convention the Monday is day 1. If the Monday were taken as the day of receipt, it would be Monday 7 December.',
      },
      {
        rule: after(0, 'working-days'),
        event: '2026-05-24',
        answer: '2026-05-26',
        why: 'The same working day, from a Sunday: the next one.',
      },
      {
        rule: before(0, 'working-days'),
        event: '2026-05-24',
        answer: '2026-05-22',
        why: 'The same working day, counted back from a Sunday: the last one.',
      },
      {
        rule: after(0, 'days'),
        event: '2026-05-24',
        answer: '2026-05-24',
        beside: '2026-05-22',
        why: 'The same day is that day, whatever day it is.',
      },
    ],
  },
];
