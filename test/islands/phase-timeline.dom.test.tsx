import type { JSX } from 'preact';
import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTimeline, phaseTimelineProps } from '../../src/components/phase/phase-props.ts';
import { dateOrder } from '../../src/islands/phase-timeline/date-order.ts';
import { TimelineTool } from '../../src/islands/phase-timeline/PhaseTimeline.tsx';
import type { Timeline } from '../../src/islands/phase-timeline/props.ts';
import type { Projection } from '../../src/islands/phase-timeline/project.ts';
import { projectTimeline } from '../../src/islands/phase-timeline/project.ts';
import { monthLine, weekLine } from '../../src/islands/kit/timeline/scale.ts';
import { sample } from '../fixtures/sample/index.ts';

/** Runs a change and everything that it sets off in the island. */
function perform(change: () => void): void {
  void act(() => {
    change();
  });
}

function props(): Timeline {
  return makeTimeline(sample, sample.phases['core-offer'], 'p');
}

/** The timeline on its page, its rules loaded. */
function Loaded(): JSX.Element {
  const timeline = props();
  return (
    <TimelineTool
      {...phaseTimelineProps(timeline, '/phases/sample/core-offer/timeline.json')}
      loading={{ kind: 'loaded', data: timeline }}
    />
  );
}

const START = '2027-01-04';

function project(known: Record<string, string> = {}): Projection {
  const moments = { 'support-start': START, panel: START, ...known };
  const dated = Object.fromEntries(
    Object.entries(moments).map(([event, date]) => [event, { date }]),
  );
  return projectTimeline(props(), dated, START);
}

const readings = (projection: Projection, id: string) =>
  projection.rows.find(({ row }) => row.id === id)?.readings ?? [];

describe('the projection', () => {
  it('reads Phase 4 both ways', () => {
    const [span, length] = readings(project(), 'phase-4').toSorted((a, b) => a.index - b.index);
    expect(span?.bar).toEqual({
      open: { from: '2027-02-01', to: '2027-03-29' },
      sure: { from: '2027-02-01', to: '2027-03-29' },
      marks: [],
    });
    expect(length?.countedFrom).toBe(
      'Counted from the latest date of the end of Phase 3, between Monday 1 February 2027 and Friday 5 February 2027, if nothing else is known.',
    );
    // One day, three working days, four weeks and twelve weeks, each from the end of the one before.
    expect(length?.bar?.open?.to).toBe('2027-04-30');
  });

  it('draws "up to" as a range of which nothing is sure', () => {
    const [bar] = readings(project(), 'support-period').map((reading) => reading.bar);
    expect(bar).toEqual({ open: { from: START, to: '2027-03-29' }, marks: [] });
  });

  it('counts the extension from the end of the support period', () => {
    const [extension] = readings(project(), 'extension');
    expect(extension?.bar?.open).toEqual({ from: '2027-03-29', to: '2027-04-26' });
    const [late] = readings(project({ 'support-period-ended': '2027-03-01' }), 'extension');
    expect(late?.bar?.open).toEqual({ from: '2027-03-01', to: '2027-03-29' });
  });

  it('moves only what hangs on a date that really happened', () => {
    const [before, after] = [project(), project({ 'support-period-ended': '2027-03-01' })];
    const others = (projection: Projection) =>
      projection.rows.filter(({ row }) => row.id !== 'extension');
    expect(others(after)).toEqual(others(before));
  });

  it('waits for an event that nobody has dated', () => {
    const exit = project().rows.find(({ row }) => row.id === 'exit');
    expect(exit?.readings).toEqual([]);
    expect(exit?.waitsFor).toEqual(['the point at which support is no longer needed']);
    const [dated] = readings(project({ 'support-not-needed': '2027-02-01' }), 'exit');
    expect(dated?.bar?.sure).toEqual({ from: '2027-02-01', to: '2027-02-15' });
  });

  it('puts reviews every three weeks after the plan', () => {
    const [reviews] = readings(project({ 'plan-completed': '2027-01-18' }), 'reviews');
    expect(reviews?.bar?.marks.slice(0, 2)).toEqual(['2027-02-08', '2027-03-01']);
  });

  it('says where two dates stand in the wrong order', () => {
    expect(
      project({ 'phase-1-ended': '2027-01-20', 'phase-2-ended': '2027-01-10' }).warnings,
    ).toHaveLength(1);
  });
});

describe('the list in date order', () => {
  it('is in order, each day once, and holds both ends of every bar', () => {
    const projection = project();
    const dates = dateOrder(projection).map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    for (const { readings: all } of projection.rows) {
      for (const { bar } of all) {
        if (bar?.open !== undefined) {
          expect(dates).toEqual(expect.arrayContaining(Object.values(bar.open)));
        }
      }
    }
  });
});

describe('the scale', () => {
  it('holds whole weeks and gives each day its width', () => {
    const scale = monthLine('2027-01-05', '2027-02-03');
    expect(scale.at('2027-01-04')).toBe(0);
    expect(scale.after('2027-02-07')).toBe(100);
    expect(scale.after('2027-01-10')).toBe(20);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['Feb']);
    expect(scale.includes('2027-02-08')).toBe(false);
  });

  it('numbers its weeks from a Monday, with a minus before it', () => {
    const line = weekLine('2026-12-21', '2027-01-15', '2027-01-04');
    expect(line.ticks.map(({ label }) => label)).toEqual(['−2', '−1', '0', '1', '2']);
    expect(line.ticks.map(({ date }) => line.at(date))).toEqual([0, 25, 50, 75, 100]);
  });

  it('numbers every few weeks of a long line, and always its zero', () => {
    const line = weekLine('2027-01-04', '2027-06-04', '2027-02-01');
    expect(line.ticks.map(({ label }) => label)).toEqual(['−4', '0', '4', '8', '12', '16']);
  });
});

describe('the form', () => {
  let page: HTMLElement;

  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    page = document.createElement('div');
    document.body.append(page);
    perform(() => {
      render(<Loaded />, page);
    });
  });

  afterEach(() => {
    render(null, page);
    page.remove();
  });

  function box(id: string): HTMLInputElement {
    const found = page.querySelector(`[id="${id}"]`);
    if (!(found instanceof HTMLInputElement)) throw new Error(`no box ${id}`);
    return found;
  }

  function type(date: string): void {
    const [day = '', month = '', year = ''] = date.split(' ');
    for (const [field, value] of Object.entries({ day, month, year })) {
      const input = box(`p-support-start-${field}`);
      input.value = value;
      perform(() => input.dispatchEvent(new Event('input', { bubbles: true })));
    }
  }

  function submit(): void {
    perform(() => {
      page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    });
  }

  it('asks which event is taken as the start, and says that this is an assumption', () => {
    type('4 1 2027');
    submit();
    expect(page.textContent).toContain('Choose the event that you take as the start');
    expect(page.querySelector('.timeline')).toBeNull();
    perform(() => {
      box('p-start-choice-panel').click();
    });
    expect(page.textContent).toContain('When did the panel meet?');
    submit();
    expect(page.textContent).toContain('Our assumption: the panel is the start of support');
    expect(page.querySelectorAll('.timeline__row')).toHaveLength(10);
    const first = page.querySelector('.date-order time');
    expect(first?.textContent).toBe('Monday 4 January 2027');
    expect(first?.getAttribute('datetime')).toBe(START);
  });

  it('shows no dates beside a changed form', () => {
    perform(() => {
      box('p-start-choice-panel').click();
    });
    type('4 1 2027');
    submit();
    type('5 1 2027');
    expect(page.querySelector('.timeline')).toBeNull();
    expect(page.textContent).toContain('Press Show the dates again');
  });

  it('says beside the boxes what is wrong and keeps what was typed', () => {
    perform(() => {
      box('p-start-choice-panel').click();
    });
    type('31 4 2027');
    submit();
    expect(page.textContent).toContain('31 April is not a date: April 2027 has 30 days');
    expect(box('p-support-start-day').value).toBe('31');
  });

  it('opens what a wrong date is folded away in, and moves the reader there', () => {
    perform(() => {
      box('p-start-choice-panel').click();
    });
    type('4 1 2027');
    const later = box('p-support-period-ended-day');
    const fold = later.closest('details');
    expect(fold?.open).toBe(false);
    later.value = '40';
    submit();
    expect(fold?.open).toBe(true);
    expect(document.activeElement?.id).toMatch(/^p-support-period-ended-/);
  });

  it('is emptied by Clear, its choice of a start too, and begins again at its first date', () => {
    perform(() => {
      box('p-start-choice-panel').click();
    });
    type('4 1 2027');
    box('p-support-period-ended-day').value = '1';
    submit();
    perform(() => {
      const buttons = [...page.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Clear')?.click();
    });
    const left = [...page.querySelectorAll('input')].filter(({ type, checked, value }) =>
      type === 'radio' ? checked : value !== '',
    );
    expect(left).toEqual([]);
    expect(page.textContent).toContain('When did support start?');
    expect(document.activeElement).toBe(box('p-support-start-day'));
    expect(page.querySelector('.timeline')).toBeNull();
  });

  it('moves nobody to an error again as they type elsewhere', () => {
    type('31 4 2027');
    submit();
    perform(() => {
      box('p-start-choice-panel').click();
    });
    submit();
    const year = box('p-support-start-year');
    expect(document.activeElement).toBe(box('p-support-start-day'));
    year.focus();
    type('31 4 2028');
    expect(document.activeElement).toBe(year);
  });

  it('has no dates beside boxes that the browser emptied', () => {
    perform(() => {
      box('p-start-choice-panel').click();
    });
    type('4 1 2027');
    submit();
    box('p-support-start-day').value = '5';
    perform(() => dispatchEvent(new Event('pageshow')));
    expect(page.querySelector('.date-order time')?.getAttribute('datetime')).toBe('2027-01-05');
    for (const field of ['day', 'month', 'year']) box(`p-support-start-${field}`).value = '';
    perform(() => dispatchEvent(new Event('pageshow')));
    expect(page.querySelector('.timeline')).toBeNull();
    expect(page.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('has read what was typed before its script came as soon as it is awake', () => {
    box('p-start-choice-panel').checked = true;
    for (const [field, value] of Object.entries({ day: '4', month: '1', year: '2027' })) {
      box(`p-support-start-${field}`).value = value;
    }
    const sent = page.innerHTML;
    render(null, page);
    page.innerHTML = sent;
    box('p-start-choice-panel').checked = true;
    for (const [field, value] of Object.entries({ day: '4', month: '1', year: '2027' })) {
      box(`p-support-start-${field}`).value = value;
    }
    const scrollIntoView = vi.spyOn(Element.prototype, 'scrollIntoView');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -100));
    // No turn of the event loop between: a press that came before is pressed again right after.
    hydrate(<Loaded />, page);
    submit();
    expect(page.querySelectorAll('.timeline__row')).toHaveLength(10);
    expect(scrollIntoView).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
