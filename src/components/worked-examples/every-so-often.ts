import type { ExampleTable } from './example.ts';
import { after, every, sinceLast } from './example.ts';

/** Line 5 of "How we count". */
export const everySoOften: readonly ExampleTable[] = [
  {
    title: 'A series, and an interval since the last one',
    examples: [
      {
        rule: every(3, 'weeks'),
        event: '2026-12-04',
        until: '2027-02-10',
        answer: ['2026-12-25', '2027-01-15', '2027-02-05'],
        beside: '2026-12-24',
        why: 'The first falls on Christmas Day. It is not moved, and those after it stay tied to the start.',
      },
      {
        rule: every(6, 'months'),
        event: '2026-08-31',
        until: '2028-03-01',
        answer: ['2027-02-28', '2027-08-31', '2028-02-29'],
        beside: '2027-02-26',
        why: 'Each is counted from the start. Counted from one to the next, the second would slip to 28 August.',
      },
      {
        rule: every(1, 'months'),
        event: '2027-01-31',
        until: '2027-05-01',
        answer: ['2027-02-28', '2027-03-31', '2027-04-30'],
        beside: '2027-02-26',
        why: 'A short month does not shorten the months after it.',
      },
      {
        rule: sinceLast('atMost', 6, 'weeks'),
        noun: 'the last review',
        event: '2026-12-16',
        answer: '2027-01-27',
        why: 'Counted from the last review that really took place.',
      },
      {
        rule: sinceLast('atLeast', 6, 'weeks'),
        noun: 'the last review',
        event: '2026-12-16',
        answer: '2027-01-27',
        why: '“No less than six-weekly”, read as its words: not before that day. The usual meaning is the line above.',
      },
      {
        rule: after({ min: 4, max: 6 }, 'weeks'),
        noun: 'the last review',
        event: '2026-12-04',
        answer: ['2027-01-01', '2027-01-15'],
        beside: '2026-12-31',
        why: 'A range has a first day and a last day.',
      },
    ],
  },
];
