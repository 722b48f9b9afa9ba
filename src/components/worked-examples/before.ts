import type { ExampleTable } from './example.ts';
import { after, before as back, clearAfter, clearBefore } from './example.ts';

/** Line 6 of "How we count". */
export const before: readonly ExampleTable[] = [
  {
    title: 'Counting back from a meeting',
    examples: [
      {
        rule: back(2, 'working-days'),
        noun: 'the meeting',
        event: '2026-05-26',
        answer: '2026-05-21',
        why: 'Back over a bank holiday and a weekend.',
      },
      {
        rule: back(2, 'working-days'),
        noun: 'the meeting',
        event: '2026-05-29',
        answer: '2026-05-27',
        why: 'Back inside a week.',
      },
      {
        rule: clearBefore(1, 'working-days'),
        noun: 'the meeting',
        event: '2026-05-29',
        answer: '2026-05-27',
        why: 'With Thursday 28 May clear between. Without a clear day it would be that Thursday.',
      },
      {
        rule: clearBefore(3, 'working-days'),
        noun: 'the hearing',
        event: '2023-10-20',
        answer: '2023-10-16',
        why: 'The example of the court rules: 17, 18 and 19 October are clear.',
      },
      {
        rule: clearBefore(3, 'working-days'),
        noun: 'the hearing',
        event: '2025-10-20',
        answer: '2025-10-14',
        why: 'The same over a weekend.',
      },
      {
        rule: clearAfter(28, 'days'),
        noun: 'the notice',
        event: '2026-10-01',
        answer: '2026-10-30',
        why: 'The example of the court rules: 28 days lie clear after 1 October.',
      },
    ],
  },
  {
    title: 'Weeks of pregnancy, and weeks after birth',
    examples: [
      {
        rule: back(40, 'weeks-of-pregnancy'),
        noun: 'the due date',
        event: '2027-06-01',
        answer: '2027-06-01',
        why: 'Week 40 begins on the day on which the child is due.',
      },
      {
        rule: back(29, 'weeks-of-pregnancy'),
        noun: 'the due date',
        event: '2027-06-01',
        answer: '2027-03-16',
        why: 'Eleven weeks before it.',
      },
      {
        rule: back({ min: 16, max: 36 }, 'weeks-of-pregnancy'),
        noun: 'the due date',
        event: '2027-06-01',
        answer: ['2026-12-15', '2027-05-04'],
        why: 'From week 16 to week 36.',
      },
      {
        rule: after(12, 'weeks'),
        noun: 'the birth',
        event: '2027-06-01',
        answer: '2027-08-24',
        why: 'Weeks after birth count from the birth.',
      },
    ],
  },
];
