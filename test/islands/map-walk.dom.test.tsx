import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mapItems } from '../../src/components/map/map-items.ts';
import { makeWalkData } from '../../src/islands/map-walk/make-walk-data.ts';
import { loadData } from '../../src/islands/kit/load-data.ts';
import MapWalk from '../../src/islands/map-walk/MapWalk.tsx';
import type { WalkData } from '../../src/islands/map-walk/walk-data.ts';
import { isWalkData } from '../../src/islands/map-walk/walk-data.ts';
import { sample } from '../fixtures/sample/index.ts';
import type { MapId } from '../fixtures/sample/process-maps/index.ts';
import { settle, walkPage } from './walk-page.ts';

const page = walkPage();
/** Answers for the site: a walk's data by its address, or whatever a test puts in its place. */
const answer = vi.fn<(address: string) => Response>();

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
  answer.mockImplementation((address) => {
    const id = /^\/walks\/(?<id>.*)\.json$/.exec(address)?.groups?.['id'];
    return Response.json(isMap(id) ? dataOf(id) : undefined);
  });
});

const isMap = (id: string | undefined): id is MapId =>
  id !== undefined && Object.hasOwn(sample.processMaps, id);

function dataOf(id: MapId): WalkData {
  const map = sample.processMaps[id];
  return makeWalkData(sample, map, mapItems(sample, map), ({ section }) => `/${section}/`);
}

async function open(id: MapId): Promise<void> {
  await act(() => {
    render(<MapWalk idPrefix="w" address={`/walks/${id}.json`} />, page);
  });
  await settle();
}

const words = (selector: string): string => page.querySelector(selector)?.textContent ?? '';
const heading = (): string => words('.walk__heading');

async function press(label: string): Promise<void> {
  const button = [...page.querySelectorAll('button')].find((each) =>
    each.textContent.startsWith(label),
  );
  if (button === undefined) throw new Error(`no button ${label}`);
  await act(() => {
    button.click();
  });
  await settle();
}

function type(event: string, values: Readonly<Record<string, string>>): void {
  for (const [field, value] of Object.entries(values)) {
    const box = page.querySelector(`#w-${event}-${field}`);
    if (!(box instanceof HTMLInputElement)) throw new Error(`no box ${event} ${field}`);
    box.value = value;
  }
}

const dates = (): readonly (string | null)[] =>
  [...page.querySelectorAll('output time')].map((time) => time.getAttribute('datetime'));

describe('a walk through a map', () => {
  it('begins at the start, with the address and the focus left alone', async () => {
    await open('service-request');
    expect(heading()).toContain('A family is identified');
    expect(location.hash).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  it('goes on by an exit: the step stands in the fragment alone, and has the focus', async () => {
    await open('service-request');
    await press('Go on');
    expect(location.href).toMatch(/\/#step-criteria-met$/);
    expect(document.activeElement?.textContent).toBe(heading());
    await press('No to');
    expect(heading()).toBe('The procedure does not say what happens next.');
    expect(page.querySelectorAll('.walk__exit')).toHaveLength(0);
  });

  it('goes back, starts again, and asks what if', async () => {
    await open('service-request');
    for (const label of ['Go on', 'No to']) await press(label);
    await press('What if “Yes”?');
    expect(location.hash).toBe('#step-consent-given');
    await press('Back');
    expect(location.hash).toBe('#step-criteria-met');
    await press('Start again');
    expect(heading()).toContain('A family is identified');
    expect(words('.walk__path')).toBe('');
  });

  it('goes back to any step of the path', async () => {
    await open('service-request');
    for (const label of ['Go on', 'Yes to', 'Yes to']) await press(label);
    await press('Go back to step 2');
    expect(location.hash).toBe('#step-criteria-met');
  });

  it('opens at the step that the address names, and follows a link', async () => {
    history.replaceState(null, '', '/#complete-the-plan');
    await open('service-request');
    expect(heading()).toContain('plan will be completed');
    history.replaceState(null, '', '/#panel-accepts');
    await act(() => {
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(heading()).toContain('Is it accepted?');
    history.replaceState(null, '', '/#no-such-step');
    await act(() => {
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(heading()).toContain('Is it accepted?');
  });

  it('marks the present node and the way to it in the picture', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<svg data-map-picture>
        <g data-node="family-identified"></g><g data-node="criteria-met"></g><g data-node="consent-given"></g>
        <g data-from="family-identified" data-to="criteria-met"></g>
        <g data-from="criteria-met" data-to="consent-given"></g>
      </svg>`,
    );
    await open('service-request');
    await press('Go on');
    const marked = (name: string): number => document.querySelectorAll(`svg .${name}`).length;
    expect(document.querySelector('.is-current')?.getAttribute('data-node')).toBe('criteria-met');
    expect(marked('is-path')).toBe(3);
    await act(() => {
      render(null, page);
    });
    expect(marked('is-path') + marked('is-current')).toBe(0);
  });
});

describe('the data of a walk', () => {
  it('is asked for once, from the address of the map, and has no boxes before it is there', async () => {
    await act(() => {
      render(<MapWalk idPrefix="w" address="/walks/service-request.json" />, page);
    });
    expect(page.textContent).toBe('Loading the walk …');
    await settle();
    expect(answer.mock.calls).toEqual([['/walks/service-request.json']]);
    expect(heading()).toContain('A family is identified');
  });

  it.each([
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an error', () => Promise.resolve(new Response('', { status: 503 }))],
    ['the page of a network that asks to sign in', () => Promise.resolve(new Response('<html>'))],
    ['something else', () => Promise.resolve(Response.json({ signIn: true }))],
  ])('says in plain words that %s came, and tries again on a press', async (_, fails) => {
    const fetched = vi.fn(fails);
    vi.stubGlobal('fetch', fetched);
    await open('service-request');
    expect(words('[role=alert]')).toContain('The walk did not load. Check the connection');
    expect(words('[role=alert]')).toContain('The same steps stand below as a list.');
    await press('Try again');
    expect(fetched).toHaveBeenCalledTimes(2);
    vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
    await press('Try again');
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(heading()).toContain('A family is identified');
  });

  it('is never asked for at an address in which something typed may stand', async () => {
    for (const address of [
      '/walks/a.json?date=2026-12-16',
      '//elsewhere.example/a.json',
      'https://elsewhere.example/a.json',
      '/walks/A%20name.json',
    ]) {
      await expect(loadData(address, isWalkData)).rejects.toThrow('is made of page ids');
    }
    expect(answer).not.toHaveBeenCalled();
  });

  it('carries every rule once, and of a step nothing that its shape says', () => {
    const data = dataOf('service-request');
    expect(Object.keys(data.nodes)).toEqual(
      Object.keys(sample.processMaps['service-request'].nodes),
    );
    for (const [id, timescale] of Object.entries(data.timescales)) {
      expect(timescale).toBe(Object.entries(sample.timescales).find(([own]) => own === id)?.[1]);
    }
    const text = JSON.stringify(data);
    for (const { title } of Object.values(data.timescales)) {
      expect(text.split(JSON.stringify(title)).length - 1, title).toBe(1);
    }
  });
});

describe('due dates', () => {
  it('asks for the date that a step counts from', async () => {
    history.replaceState(null, '', '/#contact-the-social-worker');
    await open('service-request');
    expect(words('.walk__asked')).toContain('enter the date of receipt of the request');
    await press('receipt of the request');
    expect(document.activeElement?.id).toBe('w-request-received-day');
    expect(page.querySelector('.walk__dates')?.hasAttribute('open')).toBe(true);
  });

  it('stands in a group named for the first event, with a time where hours count', async () => {
    await open('service-request');
    expect(words('legend')).toBe('When did the service receive the request?');
    expect(page.querySelector('#w-request-received-minute')).not.toBeNull();
    expect(page.querySelector('#w-panel-minute')).toBeNull();
    expect(page.querySelector('#w-plan-due-day')).toBeNull();
  });

  it('shows both readings, the earlier first, through the night of a clock change', async () => {
    history.replaceState(null, '', '/#contact-the-social-worker');
    await open('service-request');
    type('request-received', { day: '27', month: 'Mar', year: '2027', hour: '22', minute: '30' });
    await press('Show due dates');
    // The clock of hours comes in a file of its own.
    await vi.waitFor(
      () => {
        expect(dates()).toEqual(['2027-03-28T03:30+01:00', '2027-03-28T11:00+01:00']);
      },
      { timeout: 10_000 },
    );
    expect(words('.walk__asked')).toBe('');
  });

  it('takes the time of a date that is written in one box, where hours count', async () => {
    history.replaceState(null, '', '/#contact-the-social-worker');
    await open('service-request');
    type('request-received', { day: '27 March 2027, 10:30pm' });
    await press('Show due dates');
    await vi.waitFor(
      () => {
        expect(dates()).toEqual(['2027-03-28T03:30+01:00', '2027-03-28T11:00+01:00']);
      },
      { timeout: 10_000 },
    );
  });

  it('projects what follows, until what really happened is entered', async () => {
    history.replaceState(null, '', '/#complete-the-plan');
    await open('service-request');
    type('request-received', { day: '14', month: '12', year: '2026' });
    await press('Show due dates');
    // Panel by 15 or (contact at its latest the day after) 16 December, allocation a working day later.
    expect(dates()).toEqual(['2027-01-04', '2027-01-05']);
    expect(words('.walk__due')).toContain(
      'Counted from the latest date of allocation, between Wednesday 16 December 2026 and Thursday 17 December 2026, if nothing else is known.',
    );
    type('allocation', { day: '16', month: '12', year: '2026' });
    await press('Show due dates');
    expect(dates()).toEqual(['2027-01-04']);
    expect(words('.walk__due')).not.toContain('latest date');
  });

  it('refuses past the table of bank holidays only what needs it', async () => {
    history.replaceState(null, '', '/#exit-phase');
    await open('phases');
    type('support-not-needed', { day: '4', month: '1', year: '2036' });
    await press('Show due dates');
    expect(dates()).toEqual(['2036-01-18']);
  });

  it('says at a step which years the table of bank holidays has, where that needs it', async () => {
    history.replaceState(null, '', '/#complete-the-plan');
    await open('service-request');
    type('allocation', { day: '4', month: '1', year: '2036' });
    await press('Show due dates');
    expect(page.querySelector('.govuk-error-message')).toBeNull();
    expect(words('.walk__due')).toContain('from 1 January 2019 to 31 December 2035');
  });

  it('refuses a date that does not exist, beside the box, and shows none', async () => {
    history.replaceState(null, '', '/#arrange-a-panel');
    await open('service-request');
    type('request-received', { day: '31', month: '2', year: '2027' });
    await press('Show due dates');
    expect(words('.govuk-error-message')).toContain('31 February is not a date');
    expect(document.activeElement?.id).toBe('w-request-received-day');
    expect(dates()).toEqual([]);
  });

  it('clears every date', async () => {
    history.replaceState(null, '', '/#arrange-a-panel');
    await open('service-request');
    type('request-received', { day: '14', month: '12', year: '2026' });
    await press('Show due dates');
    expect(dates().length).toBeGreaterThan(0);
    await press('Clear dates');
    expect(dates()).toEqual([]);
    expect(page.querySelector<HTMLInputElement>('#w-request-received-day')?.value).toBe('');
  });

  it('shows no due date beside changed boxes, nor beside such as the browser emptied', async () => {
    history.replaceState(null, '', '/#arrange-a-panel');
    await open('service-request');
    type('request-received', { day: '14', month: '12', year: '2026' });
    await press('Show due dates');
    await act(() => {
      dispatchEvent(new Event('pageshow'));
    });
    expect(dates().length).toBeGreaterThan(0);
    await act(() => {
      const box = page.querySelector('#w-request-received-day');
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(dates()).toEqual([]);
    expect(words('.walk__date-form [role=status]')).toContain('Press Show due dates again');
    await press('Show due dates');
    expect(dates().length).toBeGreaterThan(0);
    type('request-received', { day: '', month: '', year: '' });
    await act(() => {
      dispatchEvent(new Event('pageshow'));
    });
    expect(dates()).toEqual([]);
    expect(words('.walk__date-form [role=status]')).toBe('');
  });

  it('asks for a later date where nothing leads to it', async () => {
    history.replaceState(null, '', '/#exit-phase');
    await open('phases');
    type('request-received', { day: '14', month: '12', year: '2026' });
    await press('Show due dates');
    expect(words('.walk__asked')).toContain('the point at which support is no longer needed');
    type('support-not-needed', { day: '4', month: '1', year: '2027' });
    await press('Show due dates');
    expect(words('.walk__due')).toContain('Monday 18 January 2027');
  });

  it('has no date entry on a map without a rule that takes a date', async () => {
    await open('out-of-hours');
    expect(page.querySelector('form')).toBeNull();
  });

  it('keeps nothing', async () => {
    await open('service-request');
    type('request-received', { day: '14', month: '12', year: '2026' });
    await press('Show due dates');
    await press('Go on');
    expect(location.href).toMatch(/\/#step-criteria-met$/);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });
});
