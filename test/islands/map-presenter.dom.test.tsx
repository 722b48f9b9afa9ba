import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mapItems } from '../../src/components/map/map-items.ts';
import { makeNotesData } from '../../src/islands/map-walk/make-notes-data.ts';
import { makeWalkData } from '../../src/islands/map-walk/make-walk-data.ts';
import MapWalk from '../../src/islands/map-walk/MapWalk.tsx';
import { fragmentOf, readFragment } from '../../src/islands/map-walk/walk-address.ts';
import { sample } from '../fixtures/sample/index.ts';
import { settle, walkPage } from './walk-page.ts';

const map = sample.processMaps['service-request'];
const items = mapItems(sample, map);
const walk = makeWalkData(sample, map, items, ({ section }) => `/${section}/`);
const notes = makeNotesData(sample, 'service-request', map, items);

const page = walkPage();

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(Response.json(address.endsWith('notes.json') ? notes : walk)),
  );
});

async function open(fragment: string): Promise<void> {
  history.replaceState(null, '', `/${fragment}`);
  await act(() => {
    render(<MapWalk idPrefix="w" address="/walks/walk.json" />, page);
  });
  // The view comes in a file of its own.
  for (let turn = 0; turn < 50 && page.querySelector('.presenter') === null; turn += 1) {
    await settle();
  }
}

async function key(name: string): Promise<void> {
  await act(() => {
    const target = page.querySelector('.presenter') ?? document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
  await settle();
}

const step = (): string => page.querySelector('.presenter__step')?.textContent ?? '';
const marked = (): string => page.querySelector('.presenter__exit.is-marked')?.textContent ?? '';

describe('the presenter view', () => {
  it('has the page to itself, its step with the focus, until it is left', async () => {
    await open('#present-criteria-met');
    const { documentElement } = document;
    expect(documentElement.classList.contains('is-presenting')).toBe(true);
    expect(document.activeElement?.textContent).toBe(step());
    expect(page.querySelectorAll('.presenter__exit')).toHaveLength(2);
    await key('Escape');
    expect(documentElement.classList.contains('is-presenting')).toBe(false);
    expect(location.hash).toBe('#step-criteria-met');
  });

  it('is moved by a clicker alone: on by the marked card, another card, and back', async () => {
    await open('#present-family-identified');
    await key('PageDown');
    expect(location.hash).toBe('#present-criteria-met');
    expect(marked()).toContain('Yes');
    await key('PageUp');
    expect(marked()).toContain('No');
    await key('PageDown');
    expect(page.querySelector('.presenter__end')).not.toBeNull();
    await key('PageUp');
    expect(location.hash).toBe('#present-criteria-met');
    // The card that was taken is marked: one press further is back.
    expect(marked()).toContain('No');
    await key('PageUp');
    expect(location.hash).toBe('#present-family-identified');
  });

  it('takes exits by their number, starts again, and leaves other keys to the browser', async () => {
    await open('#present-criteria-met');
    await key('3');
    expect(location.hash).toBe('#present-criteria-met');
    await key('1');
    expect(location.hash).toBe('#present-consent-given');
    await key('q');
    await key('Home');
    expect(location.hash).toBe('#present-family-identified');
  });

  it('asks "what if?" from any place of the way, and comes back to where the room was', async () => {
    await open('#present-family-identified');
    for (const name of ['1', '1', '1']) await key(name);
    const room = location.hash;
    const passed = page.querySelectorAll<HTMLElement>('.presenter__trail button');
    await act(() => {
      passed[1]?.click();
    });
    await settle();
    await key('2');
    expect(location.hash).not.toBe(room);
    await key('r');
    expect(location.hash).toBe(room);
    expect(page.querySelector('.presenter__foot')?.textContent).not.toContain('come back');
  });

  it('says that the way is not known where an address opened it further on', async () => {
    await open('#present-consent-given');
    expect(page.querySelector('.presenter__foot')?.textContent).toContain('The way here is gone');
  });
});

describe('a trainer’s notes', () => {
  it('have what the record has, and what the document leaves open, and nothing else', () => {
    const own = Object.entries(map.nodes).flatMap(([id, node]) =>
      'trainerNote' in node ? [id] : [],
    );
    expect(Object.keys(notes.notes)).toEqual(own);
    const asked = new Set(Object.values(notes.open).flat());
    for (const id of asked) expect(Object.keys(notes.questions)).toContain(id);
    for (const id of Object.keys(notes.questions)) {
      expect(Object.keys(sample.openQuestions)).toContain(id);
    }
  });

  it('follow the presenter view by the step’s address, whatever else is said on the channel', async () => {
    await open('#notes-criteria-met');
    const channel = new BroadcastChannel('map-notes');
    for (const said of ['https://elsewhere.example/#notes-consent-given', { step: 1 }]) {
      channel.postMessage(said);
    }
    await settle();
    expect(location.hash).toBe('#notes-criteria-met');
    channel.postMessage('/#notes-consent-given');
    await settle();
    channel.close();
  });
});

describe('the address of a step', () => {
  it('is its id with how it is shown; the id of its place in the list is one too', () => {
    expect(fragmentOf('present', 'a-step')).toBe('#present-a-step');
    for (const mode of ['step', 'present', 'notes'] as const) {
      expect(readFragment(walk, fragmentOf(mode, 'criteria-met'))).toEqual({
        mode,
        id: 'criteria-met',
      });
    }
    expect(readFragment(walk, '#criteria-met')).toEqual({ mode: 'step', id: 'criteria-met' });
    for (const other of ['', '#', '#steps', '#step-', '#step-toString', '#present-steps']) {
      expect(readFragment(walk, other)).toBeUndefined();
    }
  });
});
