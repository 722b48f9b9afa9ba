import { describe, expect, it } from 'vitest';
import type { Moments } from '../../../src/timescale/count/answer.ts';
import type { Timescales } from '../../../src/timescale/plan/timescales.ts';
import type { ToldPlanAnswer } from '../../../src/timescale/words/tell-plan.ts';
import { tellPlan, wordsOf } from '../../../src/timescale/words/tell-plan.ts';
import { planOf, within } from '../small-plan.ts';

const panel = within(2, 'working-days', 'request', { done: 'panel' });
const visit = within(10, 'days', 'panel', { done: 'visited' });
const request: Moments = { request: { date: '2026-12-16' } };

function toldOf(timescales: Timescales, known: Moments, id: string): readonly ToldPlanAnswer[] {
  const plan = planOf(timescales, known);
  return (plan.timescales[id]?.answers ?? []).map((answer) =>
    tellPlan(plan, answer, { noun: `the ${answer.event}` }),
  );
}

function only(...given: Parameters<typeof toldOf>): ToldPlanAnswer {
  const [first, ...others] = toldOf(...given);
  if (first === undefined) throw new Error('nothing is told');
  expect(others).toEqual([]);
  return first;
}

const words = ({ told }: ToldPlanAnswer): readonly string[] => told.map(wordsOf);

describe('an answer of a plan', () => {
  it('is told once where it has one date, with what it was counted from', () => {
    const told = only({ panel, visit }, { ...request, panel: { date: '2026-12-17' } }, 'visit');
    expect(words(told)).toEqual(['By the end of Sunday 27 December 2026']);
    expect(told.countedFrom).toBe('Counted from the panel, Thursday 17 December 2026.');
    expect(told.counted).toEqual([
      '10 days after the panel (Thursday 17 December 2026), counting every day.',
    ]);
    expect(told.notes).toEqual([
      'This is not a working day. The date stays as it is; the last working day before it is Thursday 24 December 2026.',
    ]);
    expect(told).not.toHaveProperty('inDays');
  });

  it('says of a projected date that it holds until the real one is known', () => {
    expect(only({ panel, visit }, request, 'visit').countedFrom).toBe(
      'Counted from the latest date of the panel, Friday 18 December 2026, if nothing else is known.',
    );
  });

  it('is told twice, earlier first, where what it counts from may have two dates', () => {
    const unclear = within(2, 'working-days', 'request', {
      done: 'panel',
      readings: [
        { counts: { from: 'request' }, text: 'Working days.' },
        { counts: { from: 'request' }, unit: 'days', figure: 9, text: 'Days.' },
      ],
    });
    const told = only({ unclear, visit }, request, 'visit');
    expect(words(told)).toEqual([
      'By the end of Monday 28 December 2026',
      'By the end of Monday 4 January 2027',
    ]);
    expect(told.counted).toHaveLength(2);
    expect(told.countedFrom).toContain('between Friday 18 December 2026 and');
  });

  it('says a note of both dates once', () => {
    const unclear = within(1, 'days', 'request', {
      done: 'panel',
      readings: [{ counts: { from: 'request' } }, { counts: { from: 'request' }, figure: 2 }],
    });
    const provisional = within(3, 'working-days', 'panel');
    const told = only({ unclear, provisional }, { request: { date: '2031-03-10' } }, 'provisional');
    expect(told.told).toHaveLength(2);
    expect(told.notes).toHaveLength(1);
    expect(told.notes.join()).toMatch(/provisional|projected/i);
  });

  it('means what the record says, or else its figures, as a sentence', () => {
    expect(only({ panel }, request, 'panel').meaning).toBe('within 2 working days of the request.');
    const [first, second] = toldOf(
      {
        unclear: within(2, 'days', 'request', {
          readings: [
            { counts: { from: 'request' }, text: 'Calendar days.' },
            { counts: { from: 'request' }, unit: 'working-days', text: 'Working days.' },
          ],
        }),
      },
      request,
      'unclear',
    );
    expect([first?.meaning, second?.meaning]).toEqual(['Calendar days.', 'Working days.']);
    expect([first?.number, second?.number]).toEqual([1, 2]);
    expect(first?.id).toBe('from-request');
    expect(second?.id).toBe('working-days-from-request');
  });

  it('says that its own hours are told in days, and that those are that it rests on', () => {
    const contact = within(4, 'hours', 'request', { done: 'contacted' });
    const later = within(2, 'days', 'contacted');
    expect(only({ contact, later }, request, 'contact').inDays).toBe(
      'Hours are told in whole days here: the real limit may be sooner.',
    );
    expect(only({ contact, later }, request, 'later').inDays).toBe(
      'It rests on hours that are told in whole days: the real limit may be sooner.',
    );
  });

  it('is a sentence that says why, where it has no date', () => {
    const told = only({ panel }, { request: { date: '2036-01-07' } }, 'panel');
    expect(words(told)).toEqual([expect.stringContaining('Bank holidays are known here')]);
    expect(told.counted).toEqual([]);
    expect(told.notes).toEqual([]);
  });

  it('says nothing of an event that the plan does not have', () => {
    const plan = planOf({ panel }, request);
    const [answer] = plan.timescales['panel']?.answers ?? [];
    if (answer === undefined) throw new Error('nothing is told');
    expect(tellPlan({ events: {} }, answer, { noun: 'the request' }).countedFrom).toBe('');
  });
});
