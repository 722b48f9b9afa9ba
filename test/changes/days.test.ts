import { describe, expect, it } from 'vitest';
import { append } from '../../src/changes/append.ts';
import { changedPart } from '../../src/changes/changed-part.ts';
import { daysOf } from '../../src/changes/days.ts';
import type { History } from '../../src/changes/history.ts';
import type { Told } from '../../src/changes/told.ts';
import { toldOf } from './told.ts';

const state = (days: number, sentence: string, worker = 'worker'): Told =>
  toldOf({
    role: { worker: { title: worker, words: 'Visits.' } },
    timescale: {
      visit: { title: 'Visit the family', said: `within ${days} days`, words: `{role:worker}.` },
    },
    duty: { visit: { words: `${sentence} {timescale:visit}. Who: {role:worker}.` } },
  });

const tell = (history: History, now: Told, date: string): History => append(history, now, { date });

const first = tell(
  { told: undefined, entries: [] },
  state(10, 'The worker must visit'),
  '2026-12-01',
);
const second = tell(first, state(12, 'The worker must visit'), '2026-12-02');
const third = tell(second, state(14, 'The worker should visit', 'key worker'), '2026-12-03');
const days = daysOf(state(14, 'The worker should visit', 'key worker'), third.entries);

describe('the days of a history', () => {
  it('come newest first, with what was published as a whole', () => {
    expect(days.map(({ date, published }) => [date, published.length])).toEqual([
      ['2026-12-03', 0],
      ['2026-12-02', 0],
      ['2026-12-01', 1],
    ]);
  });

  it('tell a figure that changed once, not in every sentence that prints it', () => {
    expect(days[1]?.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['timescale visit']);
  });

  it('tell words as they read before and after that day', () => {
    const duty = days[0]?.changes.find(({ kind }) => kind === 'duty');
    expect(duty).toMatchObject({
      title: undefined,
      was: 'The worker must visit within 12 days. Who: worker.',
      now: 'The worker should visit within 14 days. Who: key worker.',
    });
  });

  it('tell a title that changed with the words, and one that did not beside them', () => {
    const role = days[0]?.changes.find(({ kind }) => kind === 'role');
    expect(role).toMatchObject({ title: 'Key worker', was: 'Worker. Visits.' });
    const rule = days[1]?.changes[0];
    expect(rule).toMatchObject({ title: 'Visit the family' });
  });
});

describe('a reason', () => {
  const reasons = (whys: readonly (string | undefined)[]) => {
    const entries = whys.map((why, at) => ({
      date: '2026-12-04',
      kind: 'term' as const,
      id: `term-${at}`,
      change: 'new' as const,
      now: { words: 'Words.' },
      why,
    }));
    const [day] = daysOf(toldOf({}), entries);
    return { day: day?.why, each: day?.changes.map(({ why }) => why) };
  };

  it.each([
    [['It said so.'], { day: undefined, each: ['It said so.'] }],
    [['One.', 'One.'], { day: 'One.', each: [undefined, undefined] }],
    [['One.', 'Two.'], { day: undefined, each: ['One.', 'Two.'] }],
    [['One.', undefined], { day: undefined, each: ['One.', undefined] }],
  ])('of %o is said once where all have it', (whys, expected) => {
    expect(reasons(whys)).toEqual(expected);
  });
});

describe('the part in which two texts differ', () => {
  it.each([
    ['within 10 days of it', 'within 12 days of it', ['within', '10', '12', 'days of it']],
    ['must visit', 'must visit soon', ['must visit', '', 'soon', '']],
    ['one two', 'one two', ['one two', '', '', '']],
    ['a b a', 'a', ['a', 'b a', '', '']],
    ['', 'new', ['', '', 'new', '']],
  ])('of “%s” and “%s”', (was, now, [before, gone, came, after]) => {
    expect(changedPart(was, now)).toEqual({ before, was: gone, now: came, after });
  });
});
