import type { Example, ExampleTable } from './example.ts';
import { after, before, within } from './example.ts';

const outside = { fault: 'outside-table' } as const satisfies Example['answer'];

/** Line 8 of "How we count". */
export const bankHolidays: readonly ExampleTable[] = [
  {
    title: 'How far the bank holidays reach',
    examples: [
      {
        rule: within(1, 'working-days'),
        event: '2028-12-28',
        answer: '2028-12-29',
        why: 'Inside GOV.UK’s list.',
      },
      {
        rule: within(1, 'working-days'),
        event: '2028-12-29',
        answer: '2029-01-02',
        provisional: true,
        why: 'The next year’s bank holidays are not published yet.',
      },
      {
        rule: within(1, 'working-days'),
        event: '2035-12-28',
        answer: '2035-12-31',
        provisional: true,
        why: 'The last day of the table.',
      },
      {
        rule: within(2, 'working-days'),
        event: '2035-12-28',
        answer: outside,
        why: 'The count leaves the table.',
      },
      {
        rule: before(5, 'working-days'),
        event: '2036-01-04',
        answer: outside,
        why: 'It would end inside, but begins outside.',
      },
      {
        rule: before(2, 'working-days'),
        event: '2019-01-03',
        answer: outside,
        why: 'The count leaves the table at its beginning.',
      },
      {
        rule: after(3, 'working-days'),
        event: '2013-04-06',
        answer: outside,
        why: 'Tools with older lists say Wednesday 10 April 2013.',
      },
      {
        rule: after(3, 'working-days'),
        event: '2013-04-01',
        answer: outside,
        why: 'Tools with older lists say Thursday 4 April 2013.',
      },
      {
        rule: before(3, 'working-days'),
        event: '2013-03-29',
        answer: outside,
        why: 'Tools with older lists say Tuesday 26 March 2013.',
      },
      {
        rule: within(6, 'weeks'),
        event: '2035-12-03',
        answer: '2036-01-14',
        why: 'Weeks need no table.',
      },
      {
        rule: after(3, 'months'),
        event: '2036-01-31',
        answer: '2036-04-30',
        why: 'Nor do months.',
      },
      {
        rule: within(10, 'days'),
        event: '2018-12-01',
        answer: '2018-12-11',
        why: 'Nor do days, before its first year.',
      },
      {
        rule: after(24, 'hours'),
        event: '2036-01-14 09:00',
        answer: '2036-01-15T09:00+00:00',
        why: 'Nor do hours.',
      },
    ],
  },
];
