import type { JSX } from 'preact';
import { hydrate, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calculatorProps } from '../../src/islands/calculator/make-props.ts';
import Calculator from '../../src/islands/calculator/Calculator.tsx';
import { loadClock } from '../../src/islands/kit/load-clock.ts';
import { sample } from '../fixtures/sample/index.ts';

let page: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-20T12:00:00Z') });
  Element.prototype.scrollIntoView = vi.fn();
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => {
  render(null, page);
  page.remove();
  vi.useRealTimers();
});

/** The page as the server renders it, before its script is there. */
function rendered(timescale: string): JSX.Element {
  const calculator = <Calculator {...calculatorProps(sample, timescale, 'c')} />;
  page.innerHTML = renderToString(calculator);
  return calculator;
}

async function open(timescale: string): Promise<void> {
  const calculator = rendered(timescale);
  await act(() => {
    hydrate(calculator, page);
  });
}

function box(event: string, field: string): HTMLInputElement {
  const found = page.querySelector(`#c-${event}-${field}`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no box ${event} ${field}`);
  return found;
}

async function type(event: string, typed: string): Promise<void> {
  const [day = '', month = '', year = '', hour, minute] = typed.split(' ');
  const values = { day, month, year, ...(hour !== undefined && { hour, minute }) };
  await act(() => {
    for (const [field, value] of Object.entries(values)) {
      const input = box(event, field);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

async function press(label: string): Promise<void> {
  const button = [...page.querySelectorAll('button')].find(
    ({ textContent }) => textContent === label,
  );
  if (button === undefined) throw new Error(`no button ${label}`);
  await act(() => {
    button.click();
  });
}

async function workOut(): Promise<void> {
  const form = page.querySelector('form');
  await act(async () => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    // Where a time was typed, the clock comes first.
    if (page.querySelector('[id$="-hour"]') !== null) await loadClock();
  });
}

/** The page is shown again, with whatever the browser left in its boxes. */
async function comeBack(): Promise<void> {
  await act(() => {
    dispatchEvent(new Event('pageshow'));
  });
}

/** Milliseconds in which a machine that is busy brings it. */
const PATIENCE = 4000;

/** Waits for what comes by `import()` once it is asked for, or once an answer stands. */
async function come(selector: string): Promise<void> {
  await vi.waitFor(() => {
    expect(page.querySelector(selector)).not.toBeNull();
  }, PATIENCE);
}

const output = (): string => page.querySelector('output')?.textContent ?? '';
const times = (): (string | null)[] =>
  [...page.querySelectorAll('output time')].map((time) => time.getAttribute('datetime'));
const errors = (): string[] =>
  [...page.querySelectorAll('.govuk-error-message')].map(({ textContent }) => textContent.trim());

describe('a rule of working days', () => {
  it('gives the date, its working by day and what it rests on', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    expect(times()).toEqual(['2027-01-04']);
    expect(output()).toContain('Work to Monday 4 January 2027 15 days left. In time up to the end');
    expect(output()).toContain(
      'Complete the plan · Sampleshire · Sample Service, section 5 step 4',
    );
    expect(output()).toContain('counted from allocation, Wed 16 Dec 2026');
    await come('.ledger');
    expect(page.querySelectorAll('.ledger [data-kind="counted"]')).toHaveLength(10);
    const skipped = (date: string) =>
      page.querySelector(`.ledger [data-date="${date}"]`)?.textContent;
    expect(skipped('2026-12-25')).toContain('not counted: Christmas Day');
    expect(skipped('2026-12-28')).toContain('not counted: Boxing Day');
    expect(skipped('2027-01-01')).toContain('not counted: New Year');
    expect(skipped('2026-12-19')).toContain('not counted: weekend');
    expect(page.querySelector('.month-calendar .month-calendar__due')?.textContent).toContain('4');
  });

  it('says what is overdue, by the date in London', async () => {
    vi.setSystemTime(new Date('2027-01-04T23:59:00Z'));
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    expect(output()).toContain('Due today');
    vi.setSystemTime(new Date('2027-01-05T00:01:00Z'));
    await workOut();
    expect(output()).toContain('Overdue by 1 day');
  });

  it('never leaves a date beside changed boxes', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    await type('allocation', '17 12 2026');
    expect(times()).toEqual([]);
    expect(output()).toContain('Press Work it out again');
    expect(page.querySelector('.ledger')).toBeNull();
    await workOut();
    expect(times()).toEqual(['2027-01-05']);
  });

  it('keeps what was typed and says beside the boxes what to do', async () => {
    await open('complete-plan');
    await type('allocation', '31 2 2026');
    await workOut();
    expect(errors()).toEqual(['Error: 31 February is not a date: February 2026 has 28 days']);
    expect(times()).toEqual([]);
    expect(box('allocation', 'day').value).toBe('31');
    expect(box('allocation', 'day').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(box('allocation', 'day'));
    await type('allocation', '28 2 2026');
    await workOut();
    expect(errors()).toEqual([]);
    expect(times()).toEqual(['2026-03-13']);
  });

  it.each([
    ['16 12 2036', 'year from 2019 to 2035'],
    ['28 12 2035', 'Bank holidays are known here'],
    ['16  2026', 'Enter a month'],
  ])('gives no date for %s', async (typed, message) => {
    await open('complete-plan');
    await type('allocation', typed);
    await workOut();
    expect(times()).toEqual([]);
    expect(errors().join()).toContain(message);
  });

  it('counts what was typed before the script woke up', async () => {
    const calculator = rendered('complete-plan');
    for (const [field, value] of [
      ['day', '16'],
      ['month', 'Dec'],
      ['year', '2026'],
    ] as const) {
      box('allocation', field).value = value;
    }
    await act(() => {
      hydrate(calculator, page);
    });
    expect(times()).toEqual(['2027-01-04']);
    expect(box('allocation', 'month').value).toBe('Dec');
  });

  it('has no answer beside boxes that the browser emptied', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    box('allocation', 'day').value = '17';
    await comeBack();
    expect(times()).toEqual(['2027-01-05']);
    for (const field of ['day', 'month', 'year']) box('allocation', field).value = '';
    await comeBack();
    expect(times()).toEqual([]);
    expect(output()).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  it('works out the days left anew as the page is looked at again, and leaves the folds as they are', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    await come('.working');
    const [time, fold] = [page.querySelector('output time'), page.querySelector('details')];
    vi.setSystemTime(new Date('2027-01-04T00:00:00Z'));
    await act(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    expect(output()).toContain('Due today');
    expect(page.querySelector('output time')).toBe(time);
    expect(page.querySelector('details')).toBe(fold);
    await type('allocation', '17 12 2026');
    await comeBack();
    expect(output()).toContain('Press Work it out again');
  });

  it('fills in yesterday by the calendar in London', async () => {
    vi.setSystemTime(new Date('2026-06-30T23:30:00Z'));
    await open('complete-plan');
    await press('Yesterday');
    const typed = ['day', 'month', 'year'].map((field) => box('allocation', field).value);
    expect(typed).toEqual(['30', '6', '2026']);
  });

  it('clears everything', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    await press('Clear');
    expect(times()).toEqual([]);
    expect(box('allocation', 'day').value).toBe('');
    expect(document.activeElement).toBe(box('allocation', 'day'));
  });
});

describe('closed days', () => {
  async function closeOn(first: string, last: string): Promise<void> {
    await press('Add days your office is closed');
    await come('.closures__row');
    expect(document.activeElement).toBe(box('closed-1-first', 'day'));
    const name = (end: string) => `closed-1-${end}`;
    await type(name('first'), first);
    if (last !== '') await type(name('last'), last);
  }

  it('lie over the count, and leave it only on the reader’s word', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await closeOn('29 12 2026', '4 1 2027');
    await workOut();
    expect(times()).toEqual(['2027-01-04']);
    expect(page.textContent).toContain(
      'last day your office is open before it is Thursday 24 December 2026',
    );
    const box = page.querySelector<HTMLInputElement>('#c-leave-out');
    await act(() => {
      box?.click();
    });
    expect(times()).toEqual([]);
    await workOut();
    expect(times()).toEqual(['2027-01-08']);
    await come('.ledger');
    expect(page.querySelector('.ledger [data-date="2026-12-30"]')?.textContent).toContain(
      'your office is closed',
    );
  });

  it('can be taken away again, with the question what they do to the count', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await closeOn('29 12 2026', '4 1 2027');
    const question = () => page.querySelector('.closures__leave-out');
    expect(question()).not.toBeNull();
    await workOut();
    await press('Remove these days');
    expect(question()).toBeNull();
    expect(times()).toEqual([]);
    await workOut();
    expect(page.textContent).not.toContain('Your office is closed');
  });

  it('refuse an end before their beginning', async () => {
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await closeOn('29 12 2026', '28 12 2026');
    await workOut();
    expect(errors().join()).toContain('The last day must be the same as the first day or after it');
    expect(times()).toEqual([]);
  });
});

describe('a rule of hours', () => {
  it('gives the time in time on both readings, and each, earlier first, through the change of the clock', async () => {
    await open('contact-social-worker');
    await type('request-received', '27 3 2027 22 30');
    await workOut();
    expect(times()).toEqual(['2027-03-28T03:30+01:00']);
    expect(output()).toContain('Work to 3:30am on Sunday 28 March 2027');
    expect(output()).toContain('In time on both readings of this clause.');
    await come('.readings');
    await come('.ledger');
    expect(
      [...page.querySelectorAll('.readings time')].map((time) => time.getAttribute('datetime')),
    ).toEqual(['2027-03-28T03:30+01:00', '2027-03-28T11:00+01:00']);
    expect(page.textContent).toContain('In time if done by 3:30am on Sunday 28 March 2027');
    expect(page.textContent).toContain('through the night as well');
    expect(page.textContent).toContain('The clock goes forward');
  });

  it('unfolds under a reading how it was counted', async () => {
    await open('contact-social-worker');
    await type('request-received', '27 3 2027 22 30');
    await workOut();
    await come('.readings');
    const how = page.querySelector<HTMLButtonElement>('.readings__how');
    const row = document.getElementById(how?.getAttribute('aria-controls') ?? '');
    expect([how?.getAttribute('aria-expanded'), row?.hidden]).toEqual(['false', true]);
    await act(() => {
      how?.click();
    });
    expect([how?.getAttribute('aria-expanded'), row?.hidden]).toEqual(['true', false]);
    expect(row?.querySelector('.ledger')).not.toBeNull();
  });

  it.each([
    ['2027-06-07T21:30:00Z', '1 hour left'],
    ['2027-06-07T22:00:00Z', '1 hour left'],
    ['2027-06-07T22:30:00Z', 'Less than 1 hour left'],
    ['2027-06-07T23:01:00Z', 'Overdue by less than 1 hour'],
    ['2027-06-08T01:05:00Z', 'Overdue by 2 hours'],
    ['2027-06-06T22:59:00Z', '1 day left'],
    ['2027-06-06T23:01:00Z', '23 hours left'],
  ])('counts what is left under a day in hours: at %s %s', async (now, words) => {
    vi.setSystemTime(new Date(now));
    await open('contact-social-worker');
    // Four hours on: midnight in London, 23:00 UTC.
    await type('request-received', '7 6 2027 20 00');
    await workOut();
    expect(page.querySelector('.answer__left')?.textContent).toBe(`${words}. `);
  });

  it('asks for the time, and refuses one that the clock skips', async () => {
    await open('contact-social-worker');
    await type('request-received', '28 3 2027');
    await workOut();
    expect(errors()).toEqual(['Error: Enter an hour and a minute']);
    await type('request-received', '28 3 2027 01 30');
    await workOut();
    expect(errors().join()).toContain('There is no 1:30am on Sunday 28 March 2027');
    expect(times()).toEqual([]);
  });

  it('stands beside the rules that it contradicts', async () => {
    await open('arrange-panel');
    await type('request-received', '16 12 2026 10 00');
    await workOut();
    // First the date to work to; then what ends earlier by other clauses, unfolded under it.
    expect(times()).toEqual(['2026-12-17', '2026-12-16T14:00+00:00', '2026-12-17T10:00+00:00']);
    expect(page.querySelector('.answer__earlier')?.textContent).toContain('Earlier by section');
    await come('.compared');
    expect(page.querySelector('.compared')?.textContent).toContain('2pm on Wednesday 16 December');
    expect(output()).toContain('contact with the social worker');
  });
});

describe('periods and recurrences', () => {
  it('shows a period with its beginning and its end', async () => {
    await open('support-period');
    await type('support-start', '4 1 2027');
    await workOut();
    expect(times()).toEqual(['2027-03-29']);
    expect(output()).toContain('From Monday 4 January 2027 to the end of Monday 29 March 2027');
    await come('.answer-working');
    await vi.waitFor(() => {
      expect(page.textContent).toContain('Begins on Monday 4 January 2027');
    });
  });

  it('lists the dates of a recurrence', async () => {
    await open('reviews');
    await type('plan-completed', '4 1 2027');
    await workOut();
    expect(times()).toEqual(['2027-01-25']);
    expect(output()).toContain('The first: ');
    await come('.series');
    const listed = [...page.querySelectorAll('.series li')].map(({ textContent }) => textContent);
    expect(listed.slice(0, 2)).toEqual(['Monday 25 January 2027', 'Monday 15 February 2027']);
  });
});

describe('the copy for a case note', () => {
  it('holds the rule, the date, the clause and the version', async () => {
    const writeText = vi.fn((text: string) => Promise.resolve(text));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    await come('.take-away');
    await press('Copy for a case note');
    await vi.waitFor(() => {
      expect(page.querySelector('.copy__said')?.textContent).toBe('Copied. It holds no name.');
    });
    const text = writeText.mock.calls[0]?.[0] ?? '';
    expect(text).toContain('Complete the plan: within 10 working days');
    expect(text).toContain('In time up to the end of Monday 4 January 2027');
    expect(text).toContain('Version 2, October 2024, clause 5 step 4');
    expect(text).toContain('10 working days after allocation (Wednesday 16 December 2026)');
    expect(text).toContain('Worked out on Sunday 20 December 2026');
    expect(text).not.toContain('days left');
    vi.unstubAllGlobals();
  });

  it('can be selected by hand where the clipboard is refused', async () => {
    vi.stubGlobal('navigator', {});
    await open('complete-plan');
    await type('allocation', '16 12 2026');
    await workOut();
    await come('.take-away');
    await press('Copy for a case note');
    await vi.waitFor(() => {
      expect(page.querySelector('textarea')?.value).toContain('Monday 4 January 2027');
    });
    vi.unstubAllGlobals();
  });
});
