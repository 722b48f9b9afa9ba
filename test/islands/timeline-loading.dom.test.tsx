import { hydrate, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { makeTimeline, phaseTimelineProps } from '../../src/components/phase/phase-props.ts';
import PhaseTimeline from '../../src/islands/phase-timeline/PhaseTimeline.tsx';
import { isTimelineData } from '../../src/islands/phase-timeline/props.ts';
import { sample } from '../fixtures/sample/index.ts';
import { askedData } from './asked-data.ts';

const ADDRESS = '/phases/sample/core-offer/timeline.json';
const timeline = makeTimeline(sample, sample.phases['core-offer'], 'p');
const head = phaseTimelineProps(timeline, ADDRESS);
const { rows, timescales, events } = timeline;
const data = { rows, timescales, events };

const { page, asked, settle, answer, press } = askedData(ADDRESS);

const wake = (): Promise<void> =>
  settle(() => {
    render(<PhaseTimeline {...head} />, page());
  });

function choose(): void {
  const radio = page().querySelector<HTMLInputElement>('[id="p-start-choice-panel"]');
  if (radio === null) throw new Error('no choice of a start');
  radio.checked = true;
}

function type(...values: readonly string[]): void {
  for (const [at, field] of ['day', 'month', 'year'].entries()) {
    const box = page().querySelector<HTMLInputElement>(`[id="p-support-start-${field}"]`);
    if (box === null) throw new Error(`no box ${field}`);
    box.value = values[at] ?? '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const said = (): string => page().querySelector('[role=status]')?.textContent ?? '';
const drawn = (): number => page().querySelectorAll('.timeline__row').length;

describe('before the rules of a timeline are there', () => {
  it('the form asks for every date, and holds the events that it asks for alone', async () => {
    await wake();
    expect(page().querySelector('form')?.textContent).toContain('When did support start?');
    expect(Object.keys(head.events).toSorted()).toEqual(
      [head.start, ...head.startChoices, ...head.laterEvents].toSorted(),
    );
    expect(page().querySelector('[role=alert]')).toBeNull();
    expect(said()).toBe('');
  });

  it('a press counts: the dates come with their rules', async () => {
    await wake();
    choose();
    type('4', '1', '2027');
    await press();
    expect(said()).toContain('as soon as their rules have loaded');
    expect(drawn()).toBe(0);
    await answer(Response.json(data));
    expect(drawn()).toBe(10);
    expect(said()).toContain('From Monday 4 January 2027');
  });

  it('what was typed before the script woke up counts without a press', async () => {
    await wake();
    const built = page().innerHTML;
    render(null, page());
    page().innerHTML = built;
    choose();
    type('4', '1', '2027');
    await settle(() => {
      hydrate(<PhaseTimeline {...head} />, page());
    });
    expect(said()).toContain('as soon as their rules have loaded');
    await answer(Response.json(data));
    expect(drawn()).toBe(10);
  });

  it('what cannot be read is refused at once', async () => {
    await wake();
    choose();
    type('31', '4', '2027');
    await press();
    expect(page().textContent).toContain('31 April is not a date: April 2027 has 30 days');
    await answer(Response.json(data));
    expect(drawn()).toBe(0);
  });

  it('what was typed after a press waits for another', async () => {
    await wake();
    choose();
    type('4', '1', '2027');
    await press();
    await settle(() => {
      type('5', '1', '2027');
    });
    expect(said()).toContain('Press Show the dates again');
    await answer(Response.json(data));
    expect(drawn()).toBe(0);
    await press();
    expect(said()).toContain('From Tuesday 5 January 2027');
  });

  it('Clear takes a press back', async () => {
    await wake();
    choose();
    type('4', '1', '2027');
    await press();
    await settle(() => {
      const buttons = [...page().querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Clear')?.click();
    });
    await answer(Response.json(data));
    expect(drawn()).toBe(0);
    expect(said()).toBe('');
  });
});

describe('where the rules do not come', () => {
  const alert = (): string => page().querySelector('[role=alert]')?.textContent ?? '';

  it('a sentence says so, and Try again brings what was pressed', async () => {
    await wake();
    choose();
    type('4', '1', '2027');
    await press();
    await answer(new Response(null, { status: 503 }));
    expect(alert()).toContain('The rules of the timeline did not load. Check the connection');
    expect(said()).not.toContain('as soon as');
    await settle(() => {
      page().querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    });
    expect(alert()).toBe('');
    await answer(Response.json(data));
    expect(drawn()).toBe(10);
  });

  it('a press of the form asks for them once more', async () => {
    await wake();
    await answer(Response.json({ rows: 'a page of the network’s own' }));
    expect(alert()).toContain('did not load');
    choose();
    type('4', '1', '2027');
    await press();
    expect(asked()).toBe(2);
    await answer(Response.json(data));
    expect(alert()).toBe('');
    expect(drawn()).toBe(10);
  });
});

it('only a timeline’s data is taken for it', () => {
  expect(isTimelineData(data)).toBe(true);
  for (const other of [null, 'timeline', [], { rows: [], timescales: {} }]) {
    expect(isTimelineData(other)).toBe(false);
  }
});
