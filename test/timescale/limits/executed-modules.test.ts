import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/site/project.ts';

/** The functions that were called, with how often, by file of the timescale module. */
type Calls = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Measured {
  readonly answered: Calls;
  readonly told: Calls;
}

/** What a newcomer opens to follow one date of a deadline through the engine; a period or a recurrence has one file more. */
const MOST_FILES = 6;

const measured = JSON.parse(
  execFileSync(process.execPath, [`${ROOT}test/timescale/limits/executed.ts`], {
    encoding: 'utf8',
  }),
) as Readonly<Record<string, Measured>>;
const isWordsFile = (file: string) => file.startsWith('words/');

describe.each(Object.entries(measured))('%s in whole days', (name, { answered, told }) => {
  const files = Object.keys(answered);
  const ownFile = name.startsWith('a deadline') || name.startsWith('a limit') ? 0 : 1;

  it('is answered by few files, none of them for words', () => {
    expect(files.filter(isWordsFile)).toEqual([]);
    expect(files.length, files.join(', ')).toBeGreaterThan(3);
    expect(files.length, files.join(', ')).toBeLessThanOrEqual(MOST_FILES + ownFile);
  });

  it('reads the date that was entered once', () => {
    expect(answered['calendar/day-number.ts']?.['toDayNumber']).toBe(1);
  });

  it('writes a due date once', () => {
    const due = answered['count/whole-days.ts']?.['dueDate'];
    const written = answered['calendar/day-number.ts']?.['fromDayNumber'] ?? NaN;
    // A warning may name a date of its own.
    expect(written - Number(due)).toBeLessThanOrEqual(1);
  });

  it('is told without being counted again', () => {
    const counting = ['count/answer.ts', 'count/whole-days.ts', 'calendar/working-calendar.ts'];
    expect(Object.keys(told).filter((file) => counting.includes(file))).toEqual([]);
    expect(Object.keys(told).some(isWordsFile)).toBe(true);
  });
});
