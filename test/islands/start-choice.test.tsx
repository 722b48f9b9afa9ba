// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import CasePlan from '../../src/islands/case-plan/CasePlan.tsx';
import { casePlanProps } from '../../src/islands/case-plan/make-props.ts';
import { planStarts } from '../../src/islands/case-plan/plan-start.ts';
import { project } from '../../src/islands/case-plan/project.ts';
import { planRows } from '../../src/islands/case-plan/rows.ts';
import { NOTHING } from '../../src/islands/case-plan/plan-state.ts';

const plans = library.flatMap((procedure) => {
  const props = casePlanProps(procedure, 'plan', ({ ref }) => ref);
  return props === undefined ? [] : [[procedure.id, props] as const];
});

const starts = plans.flatMap(([id, props]) =>
  props.starts.map((start) => [id, start, { ...props, start }] as const),
);

it('a procedure without a date has no start', () => {
  expect(planStarts({}, ['asked'])).toEqual([]);
});

describe.each(plans)('the starts of %s', (_id, props) => {
  it('hold the one that is asked first, in the order of the procedure', () => {
    expect(props.starts).toContain(props.start);
    const order = Object.keys(props.events).filter((event) => props.starts.includes(event));
    expect(props.starts).toEqual(order);
  });
});

it.each(starts)('a plan of %s from %s has three rules with a date or more', (_id, start, props) => {
  const given = { ...NOTHING.given, known: { [start]: { date: '2026-12-16' } } };
  const { rows } = planRows(props, project(props, given, undefined).plan);
  expect(rows.filter(({ kind }) => kind === 'rule').length).toBeGreaterThanOrEqual(3);
});

describe('on the page', () => {
  const place = document.createElement('div');
  const choosing = plans.find(([, { starts: all }]) => all.length > 1);
  if (choosing === undefined) throw new Error('no plan has two starts');
  const [, props] = choosing;
  const other = props.starts.find((start) => start !== props.start) ?? '';

  beforeEach(() => {
    document.body.append(place);
    void act(() => {
      render(<CasePlan {...props} />, place);
    });
  });
  afterEach(() => {
    render(null, place);
  });

  it('the date that is asked for is that of the start that was chosen', () => {
    expect(place.querySelector('legend')?.textContent).toBe(props.events[props.start]?.question);
    const select = place.querySelector('select');
    if (select === null) throw new Error('nothing to choose from');
    void act(() => {
      select.value = other;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(place.querySelector('legend')?.textContent).toBe(props.events[other]?.question);
  });
});
