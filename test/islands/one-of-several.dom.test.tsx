import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapItems } from '../../src/components/map/map-items.ts';
import { makeTimeline } from '../../src/components/phase/phase-props.ts';
import { planGroups } from '../../src/components/plan/plan-groups.ts';
import { noteOf } from '../../src/islands/case-plan/note.ts';
import { project } from '../../src/islands/case-plan/project.ts';
import { planRows } from '../../src/islands/case-plan/rows.ts';
import { timedEvents } from '../../src/islands/kit/timed-events.ts';
import { dueRow } from '../../src/islands/map-walk/due-rows.ts';
import { enteredEvents } from '../../src/islands/map-walk/entered-events.ts';
import { makeWalkData } from '../../src/islands/map-walk/make-walk-data.ts';
import { projectTimeline } from '../../src/islands/phase-timeline/project.ts';
import type { ProcessMap } from '../../src/process-map/index.ts';
import type { Moment } from '../../src/timescale/index.ts';
import { englandAndWales, projectPlan } from '../../src/timescale/index.ts';
import { twoTeams } from '../fixtures/sample/two-teams.ts';
import { planSource } from '../plan-source.ts';
import { LoadedPlan } from './loaded-plan.tsx';

const props = planSource(twoTeams, 'p', ({ section }) => `/${section}/`);
if (props === undefined) throw new Error('the fixture has no plan');

const START = { [props.start]: { date: '2026-12-14', time: '10:00' } };
const NORTH = { 'north-allocation': { date: '2026-12-16' } };
const REASON =
  'This case has allocation in the north team, so nothing counts from allocation in the south team.';

const projected = (known: Readonly<Record<string, Moment>>) =>
  project(props, { known: { ...START, ...known }, closures: [], countClosures: false }, undefined);

const rowsOf = (known: Readonly<Record<string, Moment>>) => planRows(props, projected(known).plan);

function ruleRow(known: Readonly<Record<string, Moment>>, id: string) {
  return rowsOf(known).rows.find((row) => row.kind === 'rule' && row.rule.id === id);
}

describe('a plan in which an event is one of two', () => {
  it('has the dates of both while neither is known, and asks for the one that happened', () => {
    const row = ruleRow({}, 'allocate-worker');
    expect(row?.kind === 'rule' && row.event).toMatchObject({
      noun: 'allocation',
      oneOf: [
        { event: 'north-allocation', noun: 'allocation in the north team' },
        { event: 'south-allocation', noun: 'allocation in the south team' },
      ],
    });
    for (const id of ['north-letter', 'south-call', 'south-report']) {
      expect(ruleRow({}, id), id).toBeDefined();
    }
    expect(rowsOf({}).leftOut).toEqual([]);
  });

  it('has one date entered once: the rules of both count from it, and those of the other team are left out', () => {
    const { rows, leftOut, waiting, warnings } = rowsOf(NORTH);
    const happened = rows.filter((row) => row.kind === 'event');
    expect(happened.map(({ event, with: also }) => [event, also])).toEqual([
      [props.start, undefined],
      ['north-allocation', 'allocation'],
    ]);
    const plan = ruleRow(NORTH, 'complete-plan');
    expect(plan?.kind === 'rule' && plan.lines.map(({ countedFrom }) => countedFrom)).toEqual([
      'Counted from allocation, Wednesday 16 December 2026.',
    ]);
    expect(ruleRow(NORTH, 'north-letter')?.span.last.date).toBe('2026-12-19');
    expect(ruleRow(NORTH, 'south-call')).toBeUndefined();
    expect(leftOut).toEqual([
      {
        words: REASON,
        rules: [
          expect.objectContaining({ id: 'south-call' }),
          expect.objectContaining({ id: 'south-report' }),
        ],
      },
    ]);
    const ids = waiting.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids).not.toContain('south-report');
    expect(warnings).toEqual([]);
  });

  it('says of a rule why another of its readings is left out', () => {
    const row = ruleRow(NORTH, 'either-report');
    expect(row?.kind === 'rule' && row.leftOut).toEqual([REASON]);
    expect(row?.kind === 'rule' && row.lines).toHaveLength(1);
  });

  it('tells the same in the case note', () => {
    const shown = projected(NORTH);
    const note = noteOf(props, shown, planRows(props, shown.plan), '2026-12-17');
    expect(note).toContain(
      `Left out of this case:\nCall the family in the south team and Report on the call in the south team. ${REASON}`,
    );
    expect(note).toContain(`Note: ${REASON}`);
  });

  it('has all again once the date is taken out', () => {
    expect(rowsOf({})).toEqual(planRows(props, projected({}).plan));
    expect(ruleRow({}, 'south-call')).toBeDefined();
  });

  it('warns where both were entered', () => {
    const both = { ...NORTH, 'south-allocation': { date: '2026-12-17' } };
    expect(rowsOf(both).warnings.join()).toContain('a case has one of the two');
  });

  it('asks the time of day of each of those where hours count from the event that they are', () => {
    const hours = {
      ...twoTeams.timescales,
      'complete-plan': {
        ...twoTeams.timescales['complete-plan'],
        stated: { ...twoTeams.timescales['complete-plan'].stated, unit: 'hours' },
      },
    } as const;
    expect([...timedEvents(hours)]).toEqual(
      expect.arrayContaining(['allocation', 'north-allocation', 'south-allocation']),
    );
    expect([...timedEvents(twoTeams.timescales)]).not.toContain('north-allocation');
  });
});

describe('the table of that plan', () => {
  it('says which events it is one of', () => {
    const groups = planGroups(twoTeams);
    const oneOf = (id: string) => groups.find(({ event }) => event === id)?.oneOf;
    expect(oneOf('allocation')).toEqual([
      'allocation in the north team',
      'allocation in the south team',
    ]);
    expect(oneOf('north-allocation')).toEqual([]);
    const north = groups.find(({ event }) => event === 'north-allocation');
    expect(north?.broughtAboutBy).toEqual([twoTeams.timescales['allocate-worker'].title]);
  });
});

describe('the tool', () => {
  let page: HTMLElement;

  function perform(change: () => void): void {
    void act(() => {
      change();
    });
  }

  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    page = document.createElement('div');
    document.body.append(page);
    perform(() => {
      render(<LoadedPlan source={props} />, page);
    });
  });

  afterEach(() => {
    render(null, page);
    page.remove();
  });

  function type(event: string, values: readonly [string, string, string]): void {
    for (const [at, field] of ['day', 'month', 'year'].entries()) {
      const box = page.querySelector(`[id="p-${event}-${field}"]`);
      if (!(box instanceof HTMLInputElement)) throw new Error(`no box ${event} ${field}`);
      box.value = values[at] ?? '';
    }
  }

  function submit(selector: string): void {
    const form = page.querySelector(selector);
    perform(() => {
      form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    });
  }

  function press(selector: string): void {
    const button = page.querySelector<HTMLElement>(selector);
    if (button === null) throw new Error(`nothing to press at ${selector}`);
    perform(() => {
      button.click();
    });
  }

  it('asks once, says what is left out, and has it back when the date is taken out', () => {
    type(props.start, ['14', '12', '2026']);
    submit('form');
    expect(page.querySelector('#p-allocation-open')).toBeNull();
    expect(page.querySelector('#p-south-allocation-open')?.textContent).toBe(
      'Enter the date of allocation in the south team',
    );
    press('#p-north-allocation-open');
    type('north-allocation', ['16', '12', '2026']);
    submit('.plan__date-form');
    expect(page.querySelector('#p-event-north-allocation')?.textContent).toContain(
      'allocation in the north team, and with it allocation',
    );
    expect(page.querySelector('#p-rule-south-call')).toBeNull();
    expect(page.textContent).toContain('Rules left out of this case');
    expect(page.textContent).toContain(REASON);
    expect(page.querySelector('#p-south-allocation-open')).toBeNull();
    expect(page.querySelector('.plan__summary')?.textContent).toContain(
      '2 rules are left out of this case.',
    );
    press('#p-event-north-allocation .plan__action:last-child');
    expect(page.querySelector('#p-rule-south-call')).not.toBeNull();
    expect(page.textContent).not.toContain('Rules left out');
  });
});

describe('a walk through a map of it', () => {
  const step = {
    actor: 'not stated',
    sources: twoTeams.timescales['north-letter'].sources,
  } as const;
  const map = {
    title: 'The allocation',
    summary: 'To one of two teams.',
    sources: step.sources,
    nodes: {
      start: { kind: 'start', text: 'The panel', next: 'allocate', sources: step.sources },
      allocate: {
        ...step,
        kind: 'step',
        text: 'Allocate',
        timescales: ['allocate-worker', 'complete-plan'],
        next: 'south',
      },
      south: { ...step, kind: 'step', text: 'Call', timescales: ['south-call'], next: 'end' },
      end: { kind: 'end', text: 'Called', outcome: 'done', sources: step.sources },
    },
  } as const satisfies ProcessMap;
  const data = makeWalkData(twoTeams, map, mapItems(twoTeams, map), ({ section }) => section);

  it('asks for the one that happened, and not for the event that it is', () => {
    expect(enteredEvents(data)).toEqual(['panel', 'south-allocation', 'north-allocation']);
  });

  it('says at a step why it has no date in this case', () => {
    const { timescales, events } = data;
    const plan = projectPlan({ timescales, known: NORTH, calendar: englandAndWales });
    expect(dueRow(plan, 'south-call', events)).toEqual({ lines: [], ask: [], leftOut: [REASON] });
    expect(dueRow(plan, 'complete-plan', events)).toMatchObject({ leftOut: [] });
    expect(dueRow(plan, 'complete-plan', events).lines).toHaveLength(1);
  });
});

describe('a timeline of it', () => {
  const row = (timescale: string) =>
    ({ part: 'phase', title: timescale, timescale, text: '' }) as const;
  const model = {
    ...twoTeams.phases['core-offer'],
    start: 'panel',
    startChoices: [],
    rows: { plan: row('complete-plan'), north: row('north-letter'), south: row('south-call') },
  } as const;
  const timeline = makeTimeline(twoTeams, model, 't');

  it('asks for the one that happened, and says why a row has no date', () => {
    expect(timeline.laterEvents).toEqual(['north-allocation', 'south-allocation']);
    const known = { panel: { date: '2026-12-14' }, ...NORTH };
    const { rows } = projectTimeline(timeline, known, '2026-12-14');
    expect(rows.map(({ leftOut }) => leftOut)).toEqual([[], [], [REASON]]);
    expect(rows.map(({ readings }) => readings.length)).toEqual([1, 1, 0]);
  });
});
