import { describe, expect, it } from 'vitest';
import { lasting, planOf, within } from '../small-plan.ts';

const panel = within(2, 'days', 'request', { done: 'panel' });
const visit = within(3, 'days', 'panel', { done: 'visited' });
const request = { request: { date: '2026-12-16' } };

describe('the events of a plan', () => {
  it('follow from each other in whatever order the records stand', () => {
    const { events } = planOf({ visit, panel }, request);
    expect(events['visited']).toStrictEqual({
      state: 'projected',
      earliest: { date: '2026-12-21' },
      latest: { date: '2026-12-21' },
      approximate: false,
      countedFrom: [{ timescale: 'visit', reading: 0, event: 'panel' }],
    });
    expect(events).toStrictEqual(planOf({ panel, visit }, request).events);
  });

  it('are there where no rule counts from them, and where no rule names them', () => {
    const { events } = planOf({ panel }, { ...request, closed: { date: '2026-12-18' } });
    expect(Object.keys(events).sort()).toEqual(['closed', 'panel', 'request']);
    expect(events['closed']).toEqual({ state: 'known', moment: { date: '2026-12-18' } });
  });

  it('ask for the events at the root of what they wait for, each once', () => {
    const review = within(1, 'weeks', 'visited', {
      done: 'reviewed',
      readings: [
        { counts: { from: 'visited' } },
        { counts: { from: 'panel' } },
        { counts: { from: 'consent' } },
      ],
    });
    const { events } = planOf({ panel, visit, review }, {});
    expect(events['request']).toEqual({ state: 'unknown', ask: ['request'] });
    expect(events['visited']).toEqual({ state: 'unknown', ask: ['request'] });
    expect(events['reviewed']).toEqual({ state: 'unknown', ask: ['request', 'consent'] });
  });

  it('ask for one event of a circle', () => {
    const there = within(1, 'days', 'a', { done: 'b' });
    const back = within(1, 'days', 'b', { done: 'a' });
    expect(planOf({ there, back }, {}).events).toEqual({
      a: { state: 'unknown', ask: ['b'] },
      b: { state: 'unknown', ask: ['b'] },
    });
  });

  it('lie between the earliest and the latest of all readings, whatever their order', () => {
    const unclear = within(10, 'days', 'request', {
      done: 'panel',
      readings: [
        { counts: { from: 'request' }, figure: 10 },
        { counts: { from: 'request' }, figure: 2 },
        { counts: { from: 'request' }, figure: 5 },
      ],
    });
    const early = within(1, 'days', 'request', { done: 'panel' });
    expect(planOf({ unclear, early }, request).events['panel']).toStrictEqual({
      state: 'projected',
      earliest: { date: '2026-12-17' },
      latest: { date: '2026-12-26' },
      approximate: false,
      countedFrom: [
        { timescale: 'early', reading: 0, event: 'request' },
        { timescale: 'unclear', reading: 1, event: 'request' },
        { timescale: 'unclear', reading: 2, event: 'request' },
        { timescale: 'unclear', reading: 0, event: 'request' },
      ],
    });
  });

  it('are approximate where one of their readings is', () => {
    const either = within(5, 'days', 'request', {
      done: 'panel',
      readings: [
        { counts: { from: 'request' } },
        { counts: { from: 'request' }, unit: 'hours', figure: 24 },
      ],
    });
    expect(planOf({ either }, request).events['panel']).toMatchObject({
      earliest: { date: '2026-12-17' },
      latest: { date: '2026-12-21' },
      approximate: true,
    });
  });

  it('stay unknown where a period has no latest end, though it can be counted', () => {
    const support = lasting(2, 'start', {
      done: 'ended',
      stated: { words: 'at least {amount}', bound: 'atLeast', figure: 2, unit: 'weeks' },
    });
    const { events } = planOf({ support }, { start: { date: '2026-12-07' } });
    expect(events['ended']).toStrictEqual({ state: 'unknown', ask: ['ended'] });
  });
});
