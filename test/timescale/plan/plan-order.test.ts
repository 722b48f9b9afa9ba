import { describe, expect, it } from 'vitest';
import type { Moments } from '../../../src/timescale/count/answer.ts';
import { outOfOrder } from '../../../src/timescale/plan/plan-order.ts';
import { within } from '../small-plan.ts';

const panel = within(2, 'days', 'request', { done: 'panel' });
const visit = within(3, 'days', 'panel', { done: 'visited' });
const papers = within(2, 'days', 'panel', {
  readings: [{ counts: { before: 'panel' } }],
  done: 'papers-sent',
});

/** The pairs that cannot both be right, "later < earlier", with the record that says so. */
function pairs(timescales: Parameters<typeof outOfOrder>[0], known: Moments): string[] {
  return outOfOrder(timescales, known).map(
    ({ event, after, timescale }) => `${event} < ${after} (${timescale})`,
  );
}

const day = (date: string, time?: string) => (time === undefined ? { date } : { date, time });

describe('dates out of order', () => {
  it('are told of a rule that counts back the other way round', () => {
    const known = { panel: day('2026-12-16'), 'papers-sent': day('2026-12-17') };
    expect(outOfOrder({ papers }, known)).toEqual([
      {
        code: 'out-of-order',
        event: 'panel',
        moment: { date: '2026-12-16' },
        after: 'papers-sent',
        afterMoment: { date: '2026-12-17' },
        timescale: 'papers',
      },
    ]);
    expect(pairs({ papers }, { ...known, 'papers-sent': day('2026-12-14') })).toEqual([]);
  });

  it('are told each, where there are several', () => {
    const known = {
      request: day('2026-12-18'),
      panel: day('2026-12-17'),
      visited: day('2026-12-16'),
    };
    expect(pairs({ panel, visit }, known)).toEqual([
      'panel < request (panel)',
      'visited < panel (visit)',
    ]);
  });

  it('are found through an event without a date, and nowhere else', () => {
    const closing = within(5, 'days', 'consent', { done: 'closed' });
    const all = { panel, visit, closing };
    const known = {
      request: day('2026-12-18'),
      visited: day('2026-12-16'),
      consent: day('2026-12-20'),
    };
    expect(pairs(all, known)).toEqual(['visited < request (visit)']);
    expect(pairs(all, { ...known, request: day('2026-12-10') })).toEqual([]);
  });

  it('are held against the time of day where both have one', () => {
    const at = (before?: string, after?: string) =>
      pairs({ panel }, { request: day('2026-12-16', before), panel: day('2026-12-16', after) });
    expect(at('14:00', '10:00')).toEqual(['panel < request (panel)']);
    expect(at('10:00', '14:00')).toEqual([]);
    expect(at('10:00', '10:00')).toEqual([]);
    expect(at('14:00')).toEqual([]);
    expect(at(undefined, '10:00')).toEqual([]);
    expect(at()).toEqual([]);
  });

  it('are held against the date alone where the days differ', () => {
    const known = { request: day('2026-12-16', '14:00'), panel: day('2026-12-17', '10:00') };
    expect(pairs({ panel }, known)).toEqual([]);
  });

  it('are looked for behind a circle of events without dates, and the search ends', () => {
    const there = within(1, 'days', 'a', { done: 'b' });
    const back = within(1, 'days', 'b', { done: 'a' });
    const last = within(1, 'days', 'b', { done: 'closed' });
    const first = within(1, 'days', 'opened', { done: 'a' });
    const known = { opened: day('2026-12-18'), closed: day('2026-12-16') };
    expect(pairs({ there, back, last, first }, known)).toEqual(['closed < opened (last)']);
  });
});
