import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../content/index.ts';
import { planStart } from '../../src/islands/case-plan/plan-start.ts';
import { inDaysWords, noteOf } from '../../src/islands/case-plan/note.ts';
import type { Given, Projected } from '../../src/islands/case-plan/project.ts';
import { project, timeError } from '../../src/islands/case-plan/project.ts';
import { timedEvents } from '../../src/islands/kit/timed-events.ts';
import type { PlanSource } from '../../src/islands/case-plan/plan-source.ts';
import type { PlanRows, RuleRow } from '../../src/islands/case-plan/rows.ts';
import { planRows } from '../../src/islands/case-plan/rows.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { ResultMoment, Moment, Timescale } from '../../src/timescale/index.ts';
import {
  compareMoments,
  eventLinks,
  eventsToAsk,
  keyMoment,
  producedEvents,
} from '../../src/timescale/index.ts';
import { fewerElsewhere } from '../elsewhere.ts';
import { planSource } from '../plan-source.ts';
import { LoadedPlan } from './loaded-plan.tsx';
import { sound } from '../procedure/a-procedure.ts';

const START = '2026-12-16';

const plans = fewerElsewhere(
  library.flatMap((procedure) => {
    const props = planSource(procedure, 'p', ({ section }) => `/${section}/`);
    return props === undefined ? [] : [[procedure.id, props] as const];
  }),
  ([id]) => id,
  () => 'a plan',
);

function given(props: PlanSource, known: Readonly<Record<string, Moment>> = {}): Given {
  const start = { [props.start]: { date: START } };
  return { known: { ...start, ...known }, closures: [], countClosures: false };
}

const projected = (props: PlanSource, known?: Readonly<Record<string, Moment>>): Projected =>
  project(props, given(props, known), undefined);

const ruleRows = ({ rows }: PlanRows): readonly RuleRow[] =>
  rows.filter((row) => row.kind === 'rule');

/** An event that can be entered and that the plan projects, after the start, and that further dates count from. */
function projectedEvent(props: PlanSource): string | undefined {
  const { plan } = projected(props);
  const edges = eventLinks(props.timescales);
  const dueDays = new Set(edges.flatMap(({ by, to }) => (by === 'dueDay' ? [to] : [])));
  const follows = edges.filter(
    ({ from, by, back }) => by === 'done' && !back && !dueDays.has(from),
  );
  return eventsToAsk(props.timescales, Object.keys(plan.events)).find(
    (event) =>
      plan.events[event]?.state === 'projected' &&
      follows.some(({ to }) => to === event) &&
      edges.some(({ from }) => from === event),
  );
}

/** The plans with such an event. */
const moving = plans.flatMap(([id, props]) => {
  const event = projectedEvent(props);
  return event === undefined ? [] : [[id, props, event] as const];
});

/** The events that depend on one, itself among them. */
function dependants(props: PlanSource, event: string): ReadonlySet<string> {
  const found = new Set([event]);
  for (const one of found) {
    for (const { from, to } of eventLinks(props.timescales)) if (from === one) found.add(to);
  }
  return found;
}

const momentKey = ({ date, time }: ResultMoment): string => `${date} ${time ?? ''}`;

describe('the start of a plan', () => {
  const rule = (from: string, done: string): Timescale => ({
    ...sound.timescales.visit,
    readings: [{ counts: { from } }],
    done,
  });

  it('is the event from which most follows', () => {
    const timescales = {
      visit: rule('received', 'seen'),
      later: rule('seen', 'closed'),
      alone: rule('asked', 'answered'),
    };
    const order = ['asked', 'answered', 'received', 'seen', 'closed'];
    expect(planStart(timescales, order)).toBe('received');
  });

  it('is the first of equals in the order of the procedure', () => {
    const timescales = { visit: rule('received', 'seen'), alone: rule('asked', 'answered') };
    expect(planStart(timescales, ['received', 'asked'])).toBe('received');
    expect(planStart(timescales, ['asked', 'received'])).toBe('asked');
  });

  it('is none where no rule takes a date', () => {
    expect(planStart({}, ['asked'])).toBeUndefined();
  });
});

describe.each(plans)('the rows of %s', (_id, props) => {
  it('hold every rule with a date once, earlier first, with the dates of the plan', () => {
    const { plan } = projected(props);
    const shown = planRows(props, plan);
    const spans = shown.rows.map(({ span }) => span.first);
    expect(spans).toEqual(spans.toSorted(compareMoments));
    const dated = Object.entries(plan.timescales).filter(([, { answers }]) =>
      answers.some(({ earliest, latest }) => earliest.ok || latest.ok),
    );
    expect(new Set(ruleRows(shown).map(({ rule }) => rule.id))).toEqual(
      new Set(dated.map(([rule]) => rule)),
    );
    expect(ruleRows(shown)).toHaveLength(dated.length);
    for (const { rule, span, lines } of ruleRows(shown)) {
      const edges = (plan.timescales[rule.id]?.answers ?? [])
        .flatMap(({ earliest, latest }) => [earliest, latest])
        .flatMap((result) => (result.ok ? [keyMoment(result.value)] : []))
        .sort(compareMoments);
      expect([span.first, span.last].map(momentKey)).toEqual(
        [edges[0], edges.at(-1)].map((edge) => edge && momentKey(edge)),
      );
      expect(lines.every(({ countedFrom }) => countedFrom.startsWith('Counted'))).toBe(true);
    }
  });

  it('leave no rule out: without a date it waits for an event that can be entered', () => {
    const { plan } = projected(props);
    const shown = planRows(props, plan);
    const told = new Set([
      ...ruleRows(shown).map(({ rule }) => rule.id),
      ...shown.waiting.flatMap(({ rules }) => rules.map(({ id }) => id)),
      ...shown.undated.map(({ rule }) => rule.id),
    ]);
    expect(told).toEqual(new Set(props.rules.map(({ id }) => id)));
    for (const { event, rules } of shown.waiting) {
      const after = planRows(props, projected(props, { [event]: { date: START } }).plan);
      expect(after.waiting.map((waiting) => waiting.event)).not.toContain(event);
      expect(ruleRows(after).map(({ rule }) => rule.id)).toEqual(
        expect.arrayContaining(rules.map(({ id }) => id)),
      );
    }
  });

  it.each(['2018-12-20', '2035-12-20', '2036-05-01'])(
    'leave no rule out at either end of the table of bank holidays: %s',
    (date) => {
      const known = { [props.start]: { date } };
      const shown = project(props, given(props, known), undefined);
      const rows = planRows(props, shown.plan);
      const note = noteOf(props, shown, rows, '2026-11-22');
      const told = new Set([
        ...ruleRows(rows).map(({ rule }) => rule.id),
        ...rows.waiting.flatMap(({ rules }) => rules.map(({ id }) => id)),
        ...rows.undated.map(({ rule }) => rule.id),
      ]);
      expect(told).toEqual(new Set(props.rules.map(({ id }) => id)));
      for (const { title } of props.rules) expect(note).toContain(title);
      for (const { event, fault } of rows.waiting) {
        const isBroughtAbout = eventLinks(props.timescales).some(
          ({ timescale, to }) =>
            to === event && (shown.plan.timescales[timescale]?.answers.length ?? 0) > 0,
        );
        if (isBroughtAbout) expect(fault).toContain('Bank holidays are known here');
        else expect(fault).toBeUndefined();
      }
    },
  );

  it('offer each event that is projected at one row, and only there; of one that is one of several those', () => {
    const { plan } = projected(props);
    const offered = ruleRows(planRows(props, plan)).flatMap(({ event }) =>
      event === undefined || event.oneOf.length > 0 ? (event?.oneOf ?? []) : [event],
    );
    const done = Object.values(props.timescales)
      .flatMap((timescale) => producedEvents(timescale))
      .filter(({ by, event }) => by === 'done' && plan.events[event]?.state === 'projected');
    const asked = eventsToAsk(props.timescales, [...new Set(done.map(({ event }) => event))]);
    expect(offered.map(({ event }) => event).toSorted()).toEqual(asked.toSorted());
  });

  it('list recurrences up to twelve months after the start, 24 at most', () => {
    const { plan, horizon } = projected(props);
    expect(horizon).toBe('2027-12-16');
    for (const { lines } of ruleRows(planRows(props, plan))) {
      for (const { series } of lines) {
        if (series === undefined) continue;
        expect(series.dates.length).toBeLessThanOrEqual(24);
        expect(series.dates.every(({ last }) => last.date <= horizon)).toBe(true);
        for (const { first, last } of series.dates) {
          expect(compareMoments(first, last)).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  it('say that hours are told in days where no time is given', () => {
    const timed = timedEvents(props.timescales).has(props.start);
    const lines = ruleRows(planRows(props, projected(props).plan)).flatMap((row) => row.lines);
    if (timed) expect(lines.some(({ inDays }) => inDays)).toBe(true);
    const withTime = given(props, { [props.start]: { date: START, time: '10:30' } });
    const exact = project(props, withTime, luxonClock);
    const fromStart = Object.values(exact.plan.timescales)
      .flatMap(({ answers }) => answers)
      .filter(({ event }) => event === props.start);
    expect(fromStart.length).toBeGreaterThan(0);
    expect(fromStart.every(({ approximate }) => !approximate)).toBe(true);
  });

  it('say why, where a time is given and the clock could not be loaded', () => {
    if (!timedEvents(props.timescales).has(props.start)) return;
    const timed = given(props, { [props.start]: { date: START, time: '10:30' } });
    expect(inDaysWords(project(props, timed, undefined)).join()).toContain('could not be loaded');
    expect(inDaysWords(projected(props)).join()).toContain('Without a time of day');
  });

  it('write a case note with every row and what waits', () => {
    const shown = projected(props);
    const rows = planRows(props, shown.plan);
    const note = noteOf(props, shown, rows, '2026-11-22');
    for (const { rule } of ruleRows(rows)) expect(note).toContain(`${rule.title}: ${rule.words}`);
    for (const { noun } of rows.waiting) expect(note).toContain(`Wait for the date of ${noun}`);
    expect(note).toContain('Wednesday 16 December 2026');
    expect(note).toContain('The procedure does not say how to count.');
  });
});

describe.each(moving)('what happens in %s', (_id, props, event) => {
  it('mark what an actual date moves, and nothing else', () => {
    const before = projected(props).plan;
    const after = projected(props, { [event]: { date: '2027-03-01' } }).plan;
    const dependent = dependants(props, event);
    const rows = ruleRows(planRows(props, after, before));
    const moved = rows.filter((row) => row.moved !== undefined);
    expect(moved.length).toBeGreaterThan(0);
    for (const { rule } of moved) {
      const counted = after.timescales[rule.id]?.answers.map((answer) => answer.event) ?? [];
      expect(counted.some((one) => dependent.has(one))).toBe(true);
    }
    for (const { rule, moved: words } of rows) {
      const same =
        JSON.stringify(before.timescales[rule.id]) === JSON.stringify(after.timescales[rule.id]);
      if (same) expect(words).toBeUndefined();
    }
    expect(planRows(props, after).rows.some((row) => row.kind === 'rule' && row.moved)).toBe(false);
  });

  it('warn of a date that stands before what it depends on', () => {
    const { plan } = projected(props, { [event]: { date: '2026-11-02' } });
    const row = planRows(props, plan).rows.find(
      (each) => each.kind === 'event' && each.event === event,
    );
    expect(row?.warnings.join()).toContain('stands before');
  });
});

describe('a time that the clock skips', () => {
  const timed = plans.filter(([, props]) => timedEvents(props.timescales).has(props.start));

  it.each(timed)('is refused beside its boxes: %s', (_id, props) => {
    const skipped = given(props, { [props.start]: { date: '2027-03-28', time: '01:30' } });
    expect(timeError(project(props, skipped, luxonClock), props.start)?.fields).toEqual([
      'hour',
      'minute',
    ]);
    const fine = given(props, { [props.start]: { date: '2027-03-28', time: '02:30' } });
    expect(timeError(project(props, fine, luxonClock), props.start)).toBeUndefined();
  });
});

describe.each(moving)('the tool of %s', (_id, props, event) => {
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

  function box(id: string): HTMLInputElement {
    const found = page.querySelector(`[id="${id}"]`);
    if (!(found instanceof HTMLInputElement)) throw new Error(`no box ${id}`);
    return found;
  }

  function type(about: string, date: string): void {
    const [day = '', month = '', year = ''] = date.split(' ');
    for (const [field, value] of Object.entries({ day, month, year })) {
      const input = box(`p-${about}-${field}`);
      input.value = value;
      perform(() => input.dispatchEvent(new Event('input', { bubbles: true })));
    }
  }

  function submit(form = page.querySelector('form')): void {
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

  it('shows the plan, moves it by what happened, and takes that out again', () => {
    type(props.start, '16 12 2026');
    submit();
    expect(page.querySelector('.plan__summary')?.textContent).toContain(
      'Wednesday 16 December 2026',
    );
    expect(page.querySelectorAll('.plan__row--rule').length).toBeGreaterThan(0);
    press(`[id="p-${event}-open"]`);
    type(event, '1 3 2027');
    submit(page.querySelector<HTMLFormElement>('.plan__date-form'));
    expect(page.querySelector('.plan__date-form')).toBeNull();
    expect(page.querySelector('.plan__summary')?.textContent).toMatch(/entered\. .*moved/);
    expect(page.querySelector(`[id="p-event-${event}"]`)?.textContent).toContain('Mon 1 Mar');
    expect(page.querySelector('.plan__moved')?.textContent).toMatch(/^(Moved|New)/);
    press(`[id="p-event-${event}"] .plan__action:last-child`);
    expect(page.querySelector(`[id="p-event-${event}"]`)).toBeNull();
    expect(page.querySelector('.plan__summary')?.textContent).toContain('taken out again');
  });

  it('gives dates past the table of bank holidays where none is needed', () => {
    type(props.start, '1 5 2036');
    submit();
    expect(page.querySelector('.govuk-error-message')).toBeNull();
    expect(page.textContent).toContain('Bank holidays are known here');
  });

  it('says beside the boxes what is wrong and keeps what was typed', () => {
    type(props.start, '31 4 2027');
    submit();
    expect(page.textContent).toContain('31 April is not a date: April 2027 has 30 days');
    expect(box(`p-${props.start}-day`).value).toBe('31');
    expect(page.querySelector('.plan__rows')).toBeNull();
  });

  it('says what is wrong with an event’s date at its own boxes, and leaves the plan', () => {
    type(props.start, '16 12 2026');
    submit();
    const before = page.querySelectorAll('.plan__row').length;
    press(`[id="p-${event}-open"]`);
    type(event, 'x 3 2027');
    const own = page.querySelector<HTMLFormElement>('.plan__date-form');
    submit(own);
    expect(own?.textContent).toContain('Day must be a number from 1 to 31');
    expect(box(`p-${event}-day`).value).toBe('x');
    expect(page.querySelectorAll('.plan__row')).toHaveLength(before);
  });

  it('shows no dates beside a changed form', () => {
    type(props.start, '16 12 2026');
    submit();
    type(props.start, '17 12 2026');
    expect(page.querySelector('.plan__rows')).toBeNull();
    expect(page.querySelector('.plan__summary')?.textContent).toContain('Press Show the plan');
  });

  it('lays closed days over the plan, and clears them with the rest', async () => {
    type(props.start, '16 12 2026');
    press('.closures__add');
    await vi.waitFor(() => {
      expect(page.querySelector('.closures__row')).not.toBeNull();
    });
    for (const [field, value] of Object.entries({ day: '1', month: '1', year: '2026' })) {
      box(`p-closed-1-first-${field}`).value = value;
    }
    for (const [field, value] of Object.entries({ day: '31', month: '12', year: '2028' })) {
      box(`p-closed-1-last-${field}`).value = value;
    }
    submit();
    expect(page.querySelector('.plan__rows')?.textContent).toContain('Your office is closed then');
    press('form .button--quiet:not(.closures__row *)');
    expect(page.querySelector('.plan__rows')).toBeNull();
    expect(page.querySelector('.closures__row')).toBeNull();
    expect(box(`p-${props.start}-day`).value).toBe('');
  });

  it('has no dates beside boxes that the browser emptied or changed', () => {
    type(props.start, '16 12 2026');
    submit();
    perform(() => dispatchEvent(new Event('pageshow')));
    expect(page.querySelector('.plan__rows')).not.toBeNull();
    box(`p-${props.start}-day`).value = '17';
    perform(() => dispatchEvent(new Event('pageshow')));
    expect(page.querySelector('.plan__rows')).toBeNull();
    expect(page.querySelector('.plan__summary')?.textContent).toContain('Press Show the plan');
    submit();
    for (const field of ['day', 'month', 'year']) box(`p-${props.start}-${field}`).value = '';
    perform(() => dispatchEvent(new Event('pageshow')));
    expect(page.querySelector('.plan__rows')).toBeNull();
    expect(page.querySelector('.plan__summary')?.textContent).toBe('');
  });
});
