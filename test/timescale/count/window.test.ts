import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/timescale/count/outcome.ts';
import type { Datable } from '../../../src/timescale/record/record.ts';
import { hardCases } from '../../fixtures/hard-cases.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { answers, outcome, sentences } from '../support.ts';

const start = { 'support-start': { date: '2026-12-07' } };

function dates(window: Extract<Outcome, { kind: 'window' }>): unknown {
  const { begins, ends } = window;
  return {
    begins: [begins.earliest.date, begins.latest.date],
    ends: ends && [ends.earliest.date, ends.latest?.date],
  };
}

function windows(timescale: Datable, moments: Parameters<typeof answers>[1]): unknown[] {
  return answers(timescale, moments).map((answer) => dates(outcome(answer, 'window')));
}

describe('a period', () => {
  it('of up to N may end at any time until then', () => {
    expect(windows(timescales['support-period'], start)).toEqual([
      { begins: ['2026-12-07', '2026-12-07'], ends: ['2026-12-07', '2027-03-01'] },
    ]);
    expect(sentences(timescales['support-period'], start)).toEqual([
      'Begins on Monday 7 December 2026 and ends by the end of Monday 1 March 2027 at the latest',
    ]);
  });

  it('is extended from the end of the first period', () => {
    expect(
      windows(timescales['support-extension'], { 'support-period-ended': { date: '2027-03-01' } }),
    ).toEqual([{ begins: ['2027-03-01', '2027-03-01'], ends: ['2027-03-01', '2027-03-29'] }]);
  });

  it('of exactly N has one end', () => {
    expect(
      sentences(timescales['exit-phase'], { 'support-not-needed': { date: '2026-12-16' } }),
    ).toEqual([
      'Begins on Wednesday 16 December 2026 and ends at the end of Wednesday 30 December 2026',
    ]);
  });

  it('reads Phase 4 both ways: weeks 4 to 12 of support, or 4 to 12 weeks long', () => {
    expect(
      windows(timescales['phase-4'], { ...start, 'phase-3-ended': { date: '2027-01-11' } }),
    ).toEqual([
      { begins: ['2027-01-04', '2027-01-04'], ends: ['2027-03-01', '2027-03-01'] },
      { begins: ['2027-01-11', '2027-01-11'], ends: ['2027-02-08', '2027-04-05'] },
    ]);
  });

  it('reads the phasing-out three ways, the earliest end first', () => {
    const out = answers(timescales['phase-out'], start);
    expect(out.map(({ reading }) => reading.shape)).toEqual(['numbered', 'span', 'begins']);
    expect(windows(timescales['phase-out'], start)).toEqual([
      { begins: ['2027-01-11', '2027-01-11'], ends: ['2027-01-31', '2027-01-31'] },
      { begins: ['2027-01-18', '2027-01-18'], ends: ['2027-02-01', '2027-02-01'] },
      { begins: ['2027-01-18', '2027-02-01'], ends: undefined },
    ]);
  });

  it('of hours begins and ends at a time', () => {
    const [first] = answers(timescales['phase-1'], {
      'request-received': { date: '2027-03-27', time: '22:30' },
    });
    const { begins, ends } = outcome(first, 'window');
    expect(begins.earliest).toEqual({ date: '2027-03-27', time: '22:30' });
    expect(ends?.latest).toMatchObject({ date: '2027-03-28', time: '23:30' });
  });
});

describe('the other shapes', () => {
  const record = (reading: object): Datable => ({
    ...timescales['phase-out'],
    readings: [{ shape: 'length', counts: { from: 'support-start' }, ...reading }],
  });

  it('of at least N has no latest end', () => {
    const open = record({ bound: 'atLeast', figure: 6 });
    expect(windows(open, start)).toEqual([
      { begins: ['2026-12-07', '2026-12-07'], ends: ['2027-01-18', undefined] },
    ]);
    expect(sentences(open, start)).toEqual([
      'Begins on Monday 7 December 2026 and ends no sooner than Monday 18 January 2027',
    ]);
  });

  it('numbers days from the event’s own day', () => {
    expect(
      windows(record({ shape: 'numbered', unit: 'days', figure: { min: 1, max: 3 } }), start),
    ).toEqual([{ begins: ['2026-12-07', '2026-12-07'], ends: ['2026-12-09', '2026-12-09'] }]);
  });

  it('numbers working days from the first one on or after the event', () => {
    const days = record({ shape: 'numbered', unit: 'working-days', figure: { min: 1, max: 3 } });
    const onMonday = { begins: ['2026-12-07', '2026-12-07'], ends: ['2026-12-09', '2026-12-09'] };
    expect(windows(days, start)).toEqual([onMonday]);
    expect(windows(days, { 'support-start': { date: '2026-12-05' } })).toEqual([onMonday]);
  });

  it('numbers weeks of pregnancy from n + 0 to n + 6', () => {
    const weeks = record({
      shape: 'numbered',
      unit: 'weeks-of-pregnancy',
      figure: { min: 29, max: 34 },
      counts: { before: 'support-start' },
    });
    expect(windows(weeks, { 'support-start': { date: '2027-05-05' } })).toEqual([
      { begins: ['2027-02-17', '2027-02-17'], ends: ['2027-03-30', '2027-03-30'] },
    ]);
  });

  it('runs up to an event where it counts back', () => {
    const back = record({ bound: 'atMost', figure: 2, counts: { before: 'support-start' } });
    expect(windows(back, start)).toEqual([
      { begins: ['2026-11-23', '2026-12-07'], ends: ['2026-12-07', '2026-12-07'] },
    ]);
  });

  it('counts months to the corresponding date', () => {
    expect(
      windows(hardCases['ss-de-escalation'], { 'phase-4-ended': { date: '2027-08-31' } }),
    ).toEqual([{ begins: ['2027-08-31', '2027-08-31'], ends: ['2027-08-31', '2028-02-29'] }]);
  });
});
