import type { ExampleTable } from './example.ts';
import { within } from './example.ts';

const closed = { from: '2026-12-29', to: '2026-12-31' } as const;

/** Line 2 of "How we count". */
export const closures: readonly ExampleTable[] = [
  {
    title: 'When your office is closed',
    examples: [
      {
        rule: within(10, 'working-days'),
        event: '2026-12-17',
        closed,
        answer: '2027-01-05',
        why: 'Closed from 29 to 31 December: the date stands, and the office is open on it.',
      },
      {
        rule: within(10, 'working-days'),
        event: '2026-12-17',
        closed,
        leftOut: true,
        answer: '2027-01-08',
        why: 'The same three days left out of the count, because you asked for it.',
      },
      {
        rule: within(10, 'working-days'),
        event: '2026-12-16',
        closed: { from: '2026-12-29', to: '2027-01-06' },
        answer: '2027-01-04',
        beside: '2026-12-24',
        why: 'Closed from 29 December to 6 January: the date stands, with the last open day beside it.',
      },
      {
        rule: within(45, 'working-days'),
        event: '2026-11-23',
        closed,
        answer: '2027-01-28',
        why: 'Closed from 29 to 31 December: the date stands.',
      },
      {
        rule: within(45, 'working-days'),
        event: '2026-11-23',
        closed,
        leftOut: true,
        answer: '2027-02-02',
        why: 'The same three days left out of the count.',
      },
    ],
  },
];
