import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, changesOf } from '../../src/changes/append.ts';
import type { History } from '../../src/changes/history.ts';
import { told, toldOf } from './told.ts';
import { redo } from './redo.ts';

const plan = (days: number) => ({ title: 'Complete the plan', words: `Within ${days} days.` });
const rules = (days: number) => toldOf({ timescale: { plan: plan(days) } });

const begun: History = append({ told: undefined, entries: [] }, rules(10), { date: '2026-12-01' });
const changed = append(begun, rules(12), { date: '2026-12-03', why: 'The council says so.' });

describe('a history', () => {
  it('begins with what stands, and tells no record of it as new', () => {
    expect(begun.told).toEqual(rules(10));
    expect(begun.entries.map(({ date, change }) => `${date} ${change}`)).toEqual([
      '2026-12-01 published',
    ]);
  });

  it('that begins anew, as its files were taken away, keeps its entries and tells it once', () => {
    const anew = { told: undefined, entries: begun.entries };
    expect(append(anew, rules(11), { date: '2026-12-01' })).toEqual({
      told: rules(11),
      entries: begun.entries,
    });
  });

  it('is left as it is where nothing differs', () => {
    expect(append(changed, rules(12), { date: '2026-12-09', why: 'No.' })).toEqual(changed);
  });

  it('tells old words, new words, the day and why', () => {
    expect(changed.entries.slice(1)).toEqual([
      {
        date: '2026-12-03',
        kind: 'timescale',
        id: 'plan',
        change: 'changed',
        was: plan(10),
        now: plan(12),
        why: 'The council says so.',
      },
    ]);
  });

  it('tells a day’s changes of one record as one, and none that was taken back', () => {
    const twice = append(changed, rules(14), { date: '2026-12-03' });
    expect(twice.entries).toEqual([
      ...begun.entries,
      { ...changed.entries[1], now: plan(14), why: 'The council says so.' },
    ]);
    expect(append(twice, rules(10), { date: '2026-12-03' })).toEqual(begun);
  });

  it('keeps the reason of a change that was told already, and gives a new one to those that are new', () => {
    const more = toldOf({ timescale: { plan: plan(12), visit: plan(1) } });
    const next = append(changed, more, { date: '2026-12-03', why: 'It was left out.' });
    expect(next.entries.slice(1).map((entry) => ('why' in entry ? entry.why : ''))).toEqual([
      'The council says so.',
      'It was left out.',
    ]);
  });

  it('takes nothing for a day before its newest', () => {
    expect(() => append(changed, rules(10), { date: '2026-12-02' })).toThrow('2026-12-03');
  });

  it('replayed from its beginning is what the records tell, whatever happened in between', () => {
    const days = fc.array(fc.tuple(told, fc.integer({ min: 1, max: 4 })), { maxLength: 6 });
    fc.assert(
      fc.property(told, days, (first, later) => {
        let history = append({ told: undefined, entries: [] }, first, { date: '2026-12-01' });
        let day = 1;
        for (const [state, after] of later) {
          day += after - 1;
          const date = `2026-12-${String(day).padStart(2, '0')}`;
          history = append(history, state, { date });
        }
        const dates = [...new Set(history.entries.map(({ date }) => date))];
        const replayed = dates.reduce(
          (state, date) => redo(state, changesOf(history.entries, date)),
          first,
        );
        expect(replayed).toEqual(history.told);
        expect(history.told).toEqual(later.at(-1)?.[0] ?? first);
      }),
    );
  });
});
