import { describe, expect, it } from 'vitest';
import type { Moments } from '../../../src/timescale/count/answer.ts';
import { projectPlan } from '../../../src/timescale/plan/project-plan.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import type { Timescale } from '../../../src/timescale/record/record.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { planWarningWords } from '../../../src/timescale/words/plan.ts';
import { hardCases } from '../../fixtures/hard-cases.ts';

const assessment: Timescale = { ...hardCases['op-assessment-ch7'], done: 'assessed' };
const maximum = hardCases['op-assessment-maximum'];

/** With 28 calendar days as the limit, so that 28 working days always pass it on the first reading. */
const tight: Timescale = { ...maximum, stated: { ...maximum.stated, figure: 28 } };
const tightOnly: Timescale = { ...tight, readings: [{ counts: { from: 'consent' } }] };

function warnings(limit: Timescale, known: Moments, rule: Timescale = assessment) {
  const timescales = { assessment: rule, 'op-assessment-maximum': limit };
  return projectPlan({ timescales, known, calendar: englandAndWales, clock: luxonClock }).warnings;
}

const words = (limit: Timescale, known: Moments) =>
  warnings(limit, known).map((warning) => planWarningWords(warning, {}));

const consent = { date: '2026-12-16' };

describe('a rule and the limit that it must never pass', () => {
  it('stand together without a warning where the rule ends within it', () => {
    expect(warnings(maximum, { consent })).toEqual([]);
    expect(warnings(maximum, {})).toEqual([]);
  });

  it('warn where the rule may run past the limit', () => {
    expect(warnings(tightOnly, { consent })).toEqual([
      {
        code: 'past-limit',
        timescale: 'assessment',
        title: 'Complete the assessment, with the manager’s quality assurance',
        limit: 'op-assessment-maximum',
        limitTitle: 'Longest that an assessment may take',
        state: 'projected',
        end: { date: '2027-01-28' },
        limitEnd: { date: '2027-01-13' },
        onEveryReading: true,
      },
    ]);
    expect(words(tightOnly, { consent })).toEqual([
      '“Complete the assessment, with the manager’s quality assurance” may run to Thursday 28 January 2027, past a limit that is never to be passed: “Longest that an assessment may take” ends on Wednesday 13 January 2027. Work to the earlier date, or ask your manager.',
    ]);
  });

  it('say that it is so on one reading only', () => {
    expect(warnings(tight, { consent })).toMatchObject([
      { limitEnd: { date: '2027-01-13' }, onEveryReading: false },
    ]);
    expect(words(tight, { consent })[0]).toContain('Wednesday 13 January 2027, on one reading.');
  });

  it('hold what really happened to the limit', () => {
    expect(warnings(maximum, { consent, assessed: { date: '2027-01-30' } })).toEqual([]);
    expect(warnings(maximum, { consent, assessed: { date: '2027-01-31' } })).toMatchObject([
      { state: 'known', end: { date: '2027-01-31' }, limitEnd: { date: '2027-01-30' } },
    ]);
    expect(words(maximum, { consent, assessed: { date: '2027-01-31' } })).toEqual([
      '“Complete the assessment, with the manager’s quality assurance” was done on Sunday 31 January 2027, past a limit that is never to be passed: “Longest that an assessment may take” ends on Saturday 30 January 2027, on one reading. Check both dates, and tell your manager.',
    ]);
  });

  it('say nothing more once the rule was done in time, though it might have run on', () => {
    expect(warnings(tightOnly, { consent, assessed: { date: '2027-01-13' } })).toEqual([]);
  });

  it('do not set a date without a time against a time on that day', () => {
    const hours: Timescale = {
      ...maximum,
      stated: { words: '{amount}', bound: 'atMost', figure: 24, unit: 'hours' },
      readings: [{ counts: { from: 'consent' } }],
    };
    const known = { consent: { date: '2026-12-16', time: '09:00' } };
    expect(warnings(hours, { ...known, assessed: { date: '2026-12-17' } })).toEqual([]);
    expect(warnings(hours, { ...known, assessed: { date: '2026-12-18' } })).toHaveLength(1);
    const at = (time: string) => ({ ...known, assessed: { date: '2026-12-17', time } });
    expect(warnings(hours, at('09:00'))).toEqual([]);
    expect(warnings(hours, at('09:01'))).toMatchObject([
      {
        end: { date: '2026-12-17', time: '09:01' },
        limitEnd: { date: '2026-12-17', time: '09:00' },
      },
    ]);
  });

  it('take a time of day as within a limit that ends with that day', () => {
    const assessed = { date: '2027-01-13', time: '23:30' };
    expect(warnings(tightOnly, { consent, assessed })).toEqual([]);
  });

  it('do not take the day on which the rule fell due for the day on which it was done', () => {
    const rule: Timescale = { ...hardCases['op-assessment-ch7'], dueDay: 'assessment-due' };
    const known = { consent, 'assessment-due': { date: '2027-02-28' } };
    expect(warnings(maximum, known, rule)).toEqual([]);
  });

  it('say nothing where the limit has no date, or is no rule that can have one', () => {
    const assessed = { date: '2027-02-28' };
    expect(warnings(maximum, { assessed })).toEqual([]);
    const everyFriday: Timescale = hardCases['ss-friday-list'];
    expect(warnings(everyFriday, { consent, assessed })).toEqual([]);
  });

  it('hold a period, too', () => {
    const support: Timescale = {
      ...hardCases['op-course'],
      readings: [{ shape: 'length', counts: { from: 'consent' } }],
      neverPast: 'op-assessment-maximum',
    };
    expect(warnings(maximum, { consent }, support)).toMatchObject([
      { timescale: 'assessment', end: { date: '2027-05-05' }, onEveryReading: true },
    ]);
    const open: Timescale = { ...support, stated: { ...support.stated, bound: 'atLeast' } };
    expect(warnings(maximum, { consent }, open)).toEqual([]);
  });
});
