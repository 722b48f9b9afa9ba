import { describe, expect, it } from 'vitest';
import { keyMoment } from '../../../src/timescale/count/outcome.ts';
import type { PlanTimescale } from '../../../src/timescale/plan/case-plan.ts';
import { withoutWorking } from '../../../src/timescale/count/last-moment.ts';
import { lasting, planOf, within } from '../small-plan.ts';
import { faultOf, valueOf } from '../support.ts';

/** Each answer's two ends, and whether hours were told in days. */
function ends(plan: PlanTimescale | undefined): unknown[] {
  return (plan?.answers ?? []).map(({ earliest, latest, approximate }) => [
    withoutWorking(keyMoment(valueOf(earliest))),
    withoutWorking(keyMoment(valueOf(latest))),
    approximate,
  ]);
}

const contact = within(4, 'hours', 'request', { done: 'contacted' });
const visit = within(2, 'days', 'contacted');
const call = within(2, 'hours', 'contacted');

describe('an answer in a plan', () => {
  it('is exact where the time of day and the clock are there', () => {
    const plan = planOf(
      { contact, visit, call },
      { request: { date: '2026-12-16', time: '22:00' } },
    );
    expect(ends(plan.timescales['contact'])).toStrictEqual([
      [{ date: '2026-12-17', time: '02:00' }, { date: '2026-12-17', time: '02:00' }, false],
    ]);
    expect(ends(plan.timescales['visit'])).toStrictEqual([
      [{ date: '2026-12-19' }, { date: '2026-12-19' }, false],
    ]);
    expect(ends(plan.timescales['call'])).toStrictEqual([
      [{ date: '2026-12-17', time: '04:00' }, { date: '2026-12-17', time: '04:00' }, false],
    ]);
  });

  it('is approximate from the first rule of hours without a time on, whatever its own unit', () => {
    const plan = planOf({ contact, visit }, { request: { date: '2026-12-16' } });
    expect(ends(plan.timescales['contact'])).toStrictEqual([
      [{ date: '2026-12-16' }, { date: '2026-12-17' }, true],
    ]);
    expect(ends(plan.timescales['visit'])).toStrictEqual([
      [{ date: '2026-12-18' }, { date: '2026-12-19' }, true],
    ]);
  });

  it('is exact again from a date that is known', () => {
    const known = { request: { date: '2026-12-16' }, contacted: { date: '2026-12-16' } };
    expect(ends(planOf({ contact, visit }, known).timescales['visit'])).toStrictEqual([
      [{ date: '2026-12-18' }, { date: '2026-12-18' }, false],
    ]);
  });

  it('goes by days where only one end of its event has a time', () => {
    const sameDayOrLater = within(24, 'hours', 'request', {
      done: 'contacted',
      readings: [
        { counts: { from: 'request' }, unit: 'days', figure: 0 },
        { counts: { from: 'request' } },
      ],
    });
    const known = { request: { date: '2026-12-16', time: '09:00' } };
    const dayFirst = planOf({ sameDayOrLater, call }, known);
    expect(dayFirst.events['contacted']).toMatchObject({
      earliest: { date: '2026-12-16' },
      latest: { date: '2026-12-17', time: '09:00' },
      approximate: false,
    });
    expect(ends(dayFirst.timescales['call'])).toStrictEqual([
      [{ date: '2026-12-16' }, { date: '2026-12-18' }, true],
    ]);
    const timeFirst = within(24, 'hours', 'request', {
      done: 'contacted',
      readings: [
        { counts: { from: 'request' } },
        { counts: { from: 'request' }, unit: 'days', figure: 2 },
      ],
    });
    expect(ends(planOf({ timeFirst, call }, known).timescales['call'])).toStrictEqual([
      [{ date: '2026-12-17' }, { date: '2026-12-19' }, true],
    ]);
  });

  it('has two ends where its event may come at two times of one day', () => {
    const twoReadings = within(2, 'hours', 'request', {
      done: 'contacted',
      readings: [{ counts: { from: 'request' } }, { counts: { from: 'request' }, figure: 4 }],
    });
    const known = { request: { date: '2026-12-16', time: '09:00' } };
    expect(ends(planOf({ twoReadings, call }, known).timescales['call'])).toStrictEqual([
      [{ date: '2026-12-16', time: '13:00' }, { date: '2026-12-16', time: '15:00' }, false],
    ]);
  });

  it('is one answer where its event has one date', () => {
    const known = { contacted: { date: '2026-12-16' } };
    const [answer] = planOf({ visit }, known).timescales['visit']?.answers ?? [];
    expect(answer?.latest).toBe(answer?.earliest);
  });

  it('waits for nothing more once its event has a date', () => {
    const known = { contacted: { date: '2026-12-16' } };
    expect(planOf({ visit }, known).timescales['visit']).toMatchObject({ missing: [] });
    expect(planOf({ visit }, {}).timescales['visit']).toEqual({
      answers: [],
      missing: ['contacted'],
      ruledOut: [],
    });
  });

  it('is a fault where the opening hours are not stated, and so is what follows from it', () => {
    const service = within(4, 'hours', 'request', {
      done: 'contacted',
      readings: [{ counts: { from: 'request' }, unit: 'service-hours', hours: 'office' }],
    });
    const plan = planOf({ service, visit }, { request: { date: '2026-12-16' } });
    const [answer] = plan.timescales['service']?.answers ?? [];
    const fault = { code: 'hours-not-stated', date: '2026-12-16' };
    expect(faultOf(answer?.earliest)).toEqual(fault);
    expect(faultOf(answer?.latest)).toEqual(fault);
    expect(plan.events['contacted']).toEqual({ state: 'unknown', ask: ['contacted'], fault });
    expect(plan.timescales['visit']).toEqual({
      answers: [],
      missing: ['contacted'],
      ruledOut: [],
    });
  });

  it('takes a period as far as it goes', () => {
    const plan = planOf({ support: lasting(2, 'start') }, { start: { date: '2026-12-07' } });
    expect(ends(plan.timescales['support'])).toStrictEqual([
      [{ date: '2026-12-21' }, { date: '2026-12-21' }, false],
    ]);
  });

  it.each(['minutes', 'hours'] as const)('numbered %s are told in days as well', (unit) => {
    const numbered = lasting(1, 'request', {
      stated: { words: 'in the first of {amount}', bound: 'exactly', figure: 1, unit },
      readings: [{ shape: 'numbered', counts: { from: 'request' } }],
    });
    const plan = planOf({ numbered }, { request: { date: '2026-12-16' } });
    expect(ends(plan.timescales['numbered'])).toHaveLength(1);
  });
});
