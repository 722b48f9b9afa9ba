import { describe, expect, it } from 'vitest';
import type { Moments } from '../../../src/timescale/count/answer.ts';
import type { CasePlan } from '../../../src/timescale/plan/case-plan.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import type { Outcome } from '../../../src/timescale/count/outcome.ts';
import { keyMoment } from '../../../src/timescale/count/outcome.ts';
import { projectPlan } from '../../../src/timescale/plan/project-plan.ts';
import type { Timescale } from '../../../src/timescale/record/record.ts';
import type { Result } from '../../../src/timescale/count/result.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { planWarningWords } from '../../../src/timescale/words/plan.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { nouns } from '../support.ts';

function planFrom(known: Moments): CasePlan {
  return projectPlan({
    timescales,
    known,
    calendar: englandAndWales,
    clock: luxonClock,
    horizon: '2027-03-31',
  });
}

/** Without the clock: everything goes by days. */
function planByDays(known: Moments): CasePlan {
  return projectPlan({ timescales, known, calendar: englandAndWales, horizon: '2027-03-31' });
}

function dateOf(plan: CasePlan, event: string): unknown {
  const found = plan.events[event];
  if (found?.state === 'projected') {
    const { earliest, latest } = found;
    return earliest.date === latest.date ? latest.date : [earliest.date, latest.date];
  }
  return found?.state === 'known' ? found.moment.date : found?.state;
}

function key(result: Result<Outcome> | undefined): string | undefined {
  return result?.ok ? keyMoment(result.value).date : undefined;
}

describe('a plan from a request', () => {
  const plan = planByDays({ 'request-received': { date: '2026-12-09' } });

  it('goes from the request to the visit, the plan and the reviews, at the latest', () => {
    expect(dateOf(plan, 'social-worker-contacted')).toEqual(['2026-12-09', '2026-12-10']);
    expect(dateOf(plan, 'panel')).toEqual(['2026-12-10', '2026-12-11']);
    expect(dateOf(plan, 'allocation')).toEqual(['2026-12-11', '2026-12-14']);
    expect(dateOf(plan, 'first-visit')).toEqual(['2026-12-11', '2026-12-14']);
    expect(dateOf(plan, 'plan-completed')).toEqual(['2026-12-29', '2026-12-30']);
    expect(dateOf(plan, 'plan-due')).toEqual(['2026-12-29', '2026-12-30']);
    const [review] = plan.timescales['reviews']?.answers ?? [];
    expect([key(review?.earliest), key(review?.latest)]).toEqual(['2027-01-19', '2027-01-20']);
  });

  it('says what each date was counted from, and that hours were told in days', () => {
    expect(plan.events['panel']).toEqual({
      state: 'projected',
      earliest: { date: '2026-12-10' },
      latest: { date: '2026-12-11' },
      approximate: true,
      countedFrom: [
        { timescale: 'arrange-panel', reading: 0, event: 'request-received' },
        { timescale: 'arrange-panel', reading: 1, event: 'social-worker-contacted' },
      ],
    });
  });

  it('asks for the event without which the rest has no date', () => {
    expect(plan.events['support-start']).toEqual({ state: 'unknown', ask: ['support-start'] });
    expect(plan.events['support-period-ended']).toEqual({
      state: 'unknown',
      ask: ['support-start'],
    });
    expect(plan.timescales['support-period']).toEqual({
      answers: [],
      missing: ['support-start'],
      ruledOut: [],
    });
    expect(plan.timescales['fgc-discussion']?.answers.map(({ event }) => event)).toEqual([
      'allocation',
    ]);
    expect(plan.timescales['fgc-discussion']?.missing).toEqual(['support-start']);
  });

  it('lists recurrences to the horizon', () => {
    const [review] = plan.timescales['reviews']?.answers ?? [];
    const series = review?.latest.ok && review.latest.value;
    expect(series && series.kind === 'series' && series.occurrences.length).toBe(4);
  });
});

describe('a plan with the time of day', () => {
  const plan = planFrom({ 'request-received': { date: '2027-03-27', time: '22:30' } });

  it('counts the hours and carries both readings on', () => {
    expect(plan.events['social-worker-contacted']).toEqual({
      state: 'projected',
      earliest: { date: '2027-03-28', time: '03:30' },
      latest: { date: '2027-03-28', time: '11:00' },
      approximate: false,
      countedFrom: [
        { timescale: 'contact-social-worker', reading: 0, event: 'request-received' },
        { timescale: 'contact-social-worker', reading: 1, event: 'request-received' },
      ],
    });
    // Good Friday and Easter Monday: 26 and 29 March.
    expect(dateOf(plan, 'panel')).toBe('2027-03-30');
  });

  it('goes by days where the clock is missing', () => {
    const byDays = planByDays({ 'request-received': { date: '2027-03-27', time: '22:30' } });
    expect(byDays.events['social-worker-contacted']).toMatchObject({
      earliest: { date: '2027-03-27' },
      latest: { date: '2027-03-28' },
      approximate: true,
    });
    const respond = byDays.timescales['respond-to-referral']?.answers[0];
    expect([key(respond?.earliest), key(respond?.latest)]).toEqual(['2027-03-28', '2027-03-28']);
  });

  it('waits through bank holidays on which the service is closed', () => {
    const easter = planByDays({ 'request-received': { date: '2027-03-29' } });
    const [, service] = easter.timescales['contact-social-worker']?.answers ?? [];
    expect([key(service?.earliest), key(service?.latest)]).toEqual(['2027-03-30', '2027-03-30']);
  });
});

describe('what really happened', () => {
  const request = { 'request-received': { date: '2026-12-09', time: '10:00' } };
  const before = planFrom({ ...request, 'support-start': { date: '2026-12-10' } });
  const after = planFrom({
    ...request,
    'support-start': { date: '2026-12-10' },
    allocation: { date: '2026-12-16' },
  });

  it('moves what depends on it', () => {
    expect(after.events['allocation']).toEqual({
      state: 'known',
      moment: { date: '2026-12-16' },
    });
    expect(dateOf(after, 'plan-completed')).toBe('2027-01-04');
  });

  it('moves nothing else', () => {
    const moved = Object.keys(before.events).filter(
      (event) => JSON.stringify(before.events[event]) !== JSON.stringify(after.events[event]),
    );
    expect(moved.sort()).toEqual(['allocation', 'plan-completed', 'plan-due']);
  });

  it('leaves the day on which the plan falls due where it is, once the plan is complete', () => {
    const early = planFrom({
      allocation: { date: '2026-12-16' },
      'plan-completed': { date: '2026-12-22' },
    });
    expect(dateOf(early, 'plan-due')).toBe('2027-01-04');
    expect(early.timescales['reviews']?.answers.map(({ latest }) => key(latest))).toEqual([
      '2027-01-12',
      '2027-01-25',
    ]);
  });

  it('projects support, its phases and its extension from the start of support', () => {
    expect(dateOf(before, 'support-period-ended')).toBe('2027-03-04');
    const [extension] = before.timescales['support-extension']?.answers ?? [];
    expect(key(extension?.latest)).toBe('2027-04-01');
    const maximum = before.timescales['phase-4-maximum']?.answers.find(
      ({ event }) => event === 'support-start',
    );
    expect(key(maximum?.latest)).toBe('2027-04-01');
    expect(dateOf(before, 'phase-3-ended')).toEqual(['2027-01-07', '2027-01-13']);
  });
});

describe('dates that cannot both be right', () => {
  it('are told, and do not stop the plan', () => {
    const plan = planFrom({
      panel: { date: '2026-12-16' },
      'plan-completed': { date: '2026-12-10' },
    });
    expect(plan.warnings).toEqual([
      {
        code: 'out-of-order',
        event: 'plan-completed',
        moment: { date: '2026-12-10' },
        after: 'panel',
        afterMoment: { date: '2026-12-16' },
        timescale: 'complete-plan',
      },
    ]);
    expect(dateOf(plan, 'allocation')).toBe('2026-12-17');
    expect(plan.warnings.map((warning) => planWarningWords(warning, nouns))).toEqual([
      'Completion of the plan (Thursday 10 December 2026) stands before the panel (Wednesday 16 December 2026), though the procedure has it after. Check both dates.',
    ]);
  });

  it('are not found in a case that went faster than its limits', () => {
    const plan = planFrom({
      'request-received': { date: '2026-12-09' },
      panel: { date: '2026-12-09' },
      allocation: { date: '2026-12-09' },
    });
    expect(plan.warnings).toEqual([]);
  });

  it('hold a due day to what it counts from, and nothing to a due day', () => {
    const check: Timescale = {
      ...timescales['allocate-worker'],
      readings: [{ counts: { from: 'plan-due' } }],
      done: 'plan-checked',
    };
    const plan = projectPlan({
      timescales: { ...timescales, check },
      known: {
        allocation: { date: '2026-12-16' },
        'plan-due': { date: '2026-12-10' },
        'plan-checked': { date: '2026-12-09' },
      },
      calendar: englandAndWales,
    });
    expect(plan.warnings).toMatchObject([
      { code: 'out-of-order', event: 'plan-due', after: 'allocation' },
    ]);
  });

  it('say so instead of a date where the date does not exist', () => {
    const plan = planFrom({ allocation: { date: '2027-02-31' } });
    expect(plan.events['plan-completed']).toEqual({
      state: 'unknown',
      ask: ['plan-completed'],
      fault: { code: 'not-a-date', value: '2027-02-31' },
    });
  });
});

describe('a circle of events', () => {
  const rule = (from: string, done: string): Timescale => ({
    ...timescales['allocate-worker'],
    readings: [{ counts: { from } }],
    done,
  });

  it('comes out as unknown, and ends', () => {
    const plan = projectPlan({
      timescales: { one: rule('a', 'b'), two: rule('b', 'a') },
      known: {},
      calendar: englandAndWales,
    });
    expect([plan.events['a']?.state, plan.events['b']?.state]).toEqual(['unknown', 'unknown']);
  });
});
