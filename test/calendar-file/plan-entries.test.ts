import { describe, expect, it } from 'vitest';
import type { CalendarEntry, CalendarRule } from '../../src/calendar-file/entry.ts';
import { planEntries } from '../../src/calendar-file/plan-entries.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { Moments } from '../../src/timescale/index.ts';
import { englandAndWales, projectPlan, statedWords } from '../../src/timescale/index.ts';
import { hardCases } from '../fixtures/hard-cases.ts';
import { timescales } from '../fixtures/sample/timescales.ts';
import { nouns } from '../timescale/support.ts';
import { aRule, parsed, startAndTitle, uidsOf } from './a-file.ts';

const rules: Readonly<Record<string, CalendarRule>> = Object.fromEntries(
  Object.entries(timescales).flatMap(([ruleId, timescale]) =>
    'readings' in timescale
      ? [
          [
            ruleId,
            aRule({
              ruleId,
              title: timescale.title,
              stated: statedWords(timescale),
              clause: timescale.sources[0].ref,
              readings: timescale.readings.length,
              nouns,
            }),
          ],
        ]
      : [],
  ),
);

function entries(known: Moments, withClock = false) {
  const plan = projectPlan({
    timescales,
    known,
    calendar: englandAndWales,
    horizon: '2027-03-31',
    ...(withClock ? { clock: luxonClock } : {}),
  });
  return planEntries(plan, rules, englandAndWales);
}

const ofRule = (ruleId: string, known: Moments, withClock = false) =>
  parsed(entries(known, withClock).filter(({ rule }) => rule.ruleId === ruleId)).map(startAndTitle);

const notesOf = (entry: CalendarEntry | undefined): string =>
  (entry?.parts ?? []).flatMap(({ notes }) => notes).join(' ');

describe('a case plan as a calendar', () => {
  const byDays = { 'request-received': { date: '2026-12-09' } };

  it('has both ends of what is not settled, named as such', () => {
    expect(ofRule('complete-plan', byDays)).toEqual([
      ['2026-12-29', 'Deadline: Complete the plan (at the earliest)'],
      ['2026-12-30', 'Deadline: Complete the plan (at the latest)'],
    ]);
  });

  it('has one date once what it counts from is known', () => {
    const known = { ...byDays, allocation: { date: '2026-12-16' } };
    expect(ofRule('complete-plan', known)).toEqual([['2027-01-04', 'Deadline: Complete the plan']]);
  });

  it('has both readings of a rule of hours, in UTC', () => {
    const night = { 'request-received': { date: '2027-03-27', time: '22:30' } };
    expect(ofRule('contact-social-worker', night, true)).toEqual([
      ['2027-03-28T02:30:00Z', 'Deadline: Contact the social worker (reading 1 of 2)'],
      ['2027-03-28T10:00:00Z', 'Deadline: Contact the social worker (reading 2 of 2)'],
    ]);
  });

  it('says what rests on a projected date, and what on hours told in days', () => {
    const [plan] = entries(byDays).filter(({ rule }) => rule.ruleId === 'complete-plan');
    expect(notesOf(plan)).toContain(
      'Counted from the latest date of allocation, between Friday 11 December 2026 and Monday 14 December 2026, if nothing else is known.',
    );
    expect(notesOf(plan)).toContain('hours that are told in whole days');
    const known = entries({ allocation: { date: '2026-12-16' } });
    const settled = known.find(({ rule }) => rule.ruleId === 'complete-plan');
    expect(notesOf(settled)).toBe('');
  });

  it('says which dates stand in the wrong order, where something counts from them', () => {
    const known = {
      'request-received': { date: '2026-12-16' },
      allocation: { date: '2026-12-09' },
    };
    const warning =
      'Allocation (Wednesday 9 December 2026) stands before receipt of the request (Wednesday 16 December 2026), though the procedure has it after. Check both dates.';
    const parts = entries(known).flatMap((entry) => entry.parts);
    const warned = parts.filter(({ notes }) => notes.includes(warning));
    // A reading is named after the event that it counts from.
    const events = new Set(
      warned.map(({ name }) => /(?:from|before)-(.*)$/.exec(name.reading)?.[1]),
    );
    expect([...events].sort()).toEqual(['allocation', 'request-received']);
    expect(
      entries({ allocation: { date: '2026-12-16' } })
        .map(notesOf)
        .join(),
    ).not.toContain('Check both dates');
  });

  it('says of a rule and of its limit that the one may run past the other', () => {
    const assess = hardCases['op-assessment-ch7'];
    const limit = hardCases['op-assessment-maximum'];
    const tight = { ...limit, stated: { ...limit.stated, figure: 28 } };
    const records = { assess, 'op-assessment-maximum': tight, reviews: timescales.reviews };
    const plan = projectPlan({
      timescales: records,
      known: { consent: { date: '2026-12-16' }, 'plan-completed': { date: '2026-12-16' } },
      calendar: englandAndWales,
    });
    const all = planEntries(
      plan,
      Object.fromEntries(Object.keys(records).map((ruleId) => [ruleId, aRule({ ruleId })])),
      englandAndWales,
    );
    const warned = all.filter((entry) => notesOf(entry).includes('never to be passed'));
    expect([...new Set(warned.map(({ rule }) => rule.ruleId))].sort()).toEqual([
      'assess',
      'op-assessment-maximum',
    ]);
    expect(all.map(({ rule }) => rule.ruleId)).toContain('reviews');
  });

  it('is in order of date, each entry with a name of its own', () => {
    const all = entries({ ...byDays, 'support-start': { date: '2026-12-14' } });
    const dates = all.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(uidsOf(all)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(40);
    expect(parsed(all)).toHaveLength(all.length);
  });

  it('keeps the name of the latest date when the earliest comes to be the same', () => {
    const ofPlan = (known: Moments) =>
      uidsOf(entries(known).filter(({ rule }) => rule.ruleId === 'complete-plan'));
    const [, latest] = ofPlan(byDays);
    expect(ofPlan({ allocation: { date: '2026-12-14' } })).toEqual([latest]);
  });

  it('leaves out what has no date and what has no rule', () => {
    expect(entries(byDays).map(({ rule }) => rule.ruleId)).not.toContain('support-period');
    const plan = projectPlan({ timescales, known: byDays, calendar: englandAndWales });
    expect(planEntries(plan, {}, englandAndWales)).toEqual([]);
  });
});
