import { expect, it } from 'vitest';
import type { Unit } from '../../../src/timescale/record/amount.ts';
import { conventionsWords, conventionWords } from '../../../src/timescale/words/convention.ts';

const EVERY_DAY =
  'the day of the event is not counted, and the last day is in time to its end. Weekends and bank holidays count.';
const BY_THE_CLOCK =
  'hours pass by the clock in England, day and night, through changes of the clock.';

it.each<[Unit, string]>([
  [
    'working-days',
    'the day of the event is not counted, and the last day is in time to its end. A working day is Monday to Friday, not a bank holiday in England and Wales.',
  ],
  ['days', EVERY_DAY],
  ['weeks', EVERY_DAY],
  ['months', EVERY_DAY],
  ['minutes', BY_THE_CLOCK],
  ['hours', BY_THE_CLOCK],
  [
    'service-hours',
    'only the hours in which the service is open count, by the opening hours that the procedure states.',
  ],
  [
    'weeks-of-pregnancy',
    'a week of pregnancy is counted back from the due date, on which week 40 begins: week 39 begins 1 week before it.',
  ],
])('says how %s are counted, and that this is our convention', (unit, words) => {
  expect(conventionWords(unit)).toBe(`Our convention: ${words}`);
});

it('says what calendar days and working days have in common once', () => {
  const [working, calendar, ...rest] = conventionsWords(['days', 'working-days', 'weeks']);
  expect(working).toBe(conventionWords('working-days'));
  expect(calendar).toBe('Where the days are not working days, weekends and bank holidays count.');
  expect(rest).toEqual([]);
  expect(conventionsWords(['days', 'months'])).toEqual([conventionWords('days')]);
  expect(conventionsWords(['hours', 'working-days'])).toEqual([
    conventionWords('hours'),
    conventionWords('working-days'),
  ]);
});
