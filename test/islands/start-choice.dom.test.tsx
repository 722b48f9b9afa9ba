import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { casePlanProps } from '../../src/islands/case-plan/make-props.ts';
import type { PlanSource } from '../../src/islands/case-plan/plan-source.ts';
import { planStarts } from '../../src/islands/case-plan/plan-start.ts';
import { project } from '../../src/islands/case-plan/project.ts';
import { planRows } from '../../src/islands/case-plan/rows.ts';
import { NOTHING } from '../../src/islands/case-plan/plan-state.ts';
import { timedEvents } from '../../src/islands/kit/timed-events.ts';
import { planSource } from '../plan-source.ts';
import { LoadedPlan } from './loaded-plan.tsx';

const plans = library.flatMap((procedure) => {
  const props = planSource(procedure, 'plan', ({ ref }) => ref);
  return props === undefined ? [] : [[procedure.id, props] as const];
});

/** What the page holds of a plan before its rules are there. */
function headOf(source: PlanSource) {
  const head = casePlanProps(source, 'plan', '/plans/a-procedure/plan.json');
  if (head === undefined) throw new Error(`${source.procedureId} has no start`);
  return head;
}

const starts = plans.flatMap(([id, source]) =>
  headOf(source).starts.map(({ event }) => [id, event, { ...source, start: event }] as const),
);

it('a procedure without a date has no start', () => {
  expect(planStarts({}, ['asked'])).toEqual([]);
  expect(casePlanProps({ timescales: {}, events: {} }, 'plan', '/plan.json')).toBeUndefined();
});

describe.each(plans)('the starts of %s', (_id, source) => {
  const head = headOf(source);
  const offered = head.starts.map(({ event }) => event);

  it('hold the one that is asked first, in the order of the procedure', () => {
    expect(head.start).toBe(source.start);
    expect(offered).toContain(head.start);
    expect(offered).toEqual(Object.keys(source.events).filter((event) => offered.includes(event)));
  });

  it('ask what their events ask, and for a time where hours count from them', () => {
    const timed = timedEvents(source.timescales);
    for (const { event, ...asked } of head.starts) {
      const { noun, question } = source.events[event] ?? {};
      expect(asked).toEqual({ noun, question, withTime: timed.has(event) });
    }
  });
});

it.each(starts)('a plan of %s from %s has three rules with a date or more', (_id, start, props) => {
  const given = { ...NOTHING.given, known: { [start]: { date: '2026-12-16' } } };
  const { rows } = planRows(props, project(props, given, undefined).plan);
  expect(rows.filter(({ kind }) => kind === 'rule').length).toBeGreaterThanOrEqual(3);
});

describe('on the page', () => {
  const place = document.createElement('div');
  const choosing = plans.find(([, source]) => headOf(source).starts.length > 1);
  if (choosing === undefined) throw new Error('no plan has two starts');
  const [, source] = choosing;
  const { starts: offered, start: first } = headOf(source);
  const other = offered.find(({ event }) => event !== first)?.event ?? '';

  beforeEach(() => {
    document.body.append(place);
    void act(() => {
      render(<LoadedPlan source={source} />, place);
    });
  });
  afterEach(() => {
    render(null, place);
  });

  it('the date that is asked for is that of the start that was chosen', () => {
    expect(place.querySelector('legend')?.textContent).toBe(source.events[first]?.question);
    const select = place.querySelector('select');
    if (select === null) throw new Error('nothing to choose from');
    void act(() => {
      select.value = other;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(place.querySelector('legend')?.textContent).toBe(source.events[other]?.question);
  });
});
