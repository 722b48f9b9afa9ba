import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { DateOfChanges } from '../../src/changes/by-date.ts';
import { changesByDate } from '../../src/changes/by-date.ts';
import { atomFeed, FEED_FILE } from '../../src/changes/feed.ts';
import { sound } from '../procedure/a-procedure.ts';

const ROOT = 'https://guide.example/staff/';

const dates: readonly DateOfChanges[] = changesByDate(
  [
    { date: '2026-12-01', text: 'A <new> search & more.' },
    { date: '2026-12-03', text: 'Another.' },
  ],
  [
    {
      procedure: { ...sound, name: 'Children & "families"' },
      days: [
        {
          date: '2026-12-03',
          published: [],
          why: undefined,
          changes: [
            {
              change: 'changed',
              kind: 'timescale',
              id: 'visit',
              title: 'Visit',
              was: 'within 10 days < 12\u0000',
              now: 'within 12 days',
              why: 'It says so.',
            },
          ],
        },
      ],
    },
  ],
);

const { window } = new JSDOM('');
const parsed = new window.DOMParser().parseFromString(atomFeed(ROOT, dates), 'application/xml');
const ATOM = 'http://www.w3.org/2005/Atom';

/** The children of an element of one name, in Atom's own namespace. */
const children = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter((one) => one.localName === name && one.namespaceURI === ATOM);

const text = (element: Element, name: string): string =>
  children(element, name)[0]?.textContent ?? '';

const feed = parsed.documentElement;
const entries = children(feed, 'entry');

describe('the feed of changes', () => {
  it('is Atom 1.0, by the rules of RFC 4287 for a feed', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect([feed.localName, feed.namespaceURI]).toEqual(['feed', ATOM]);
    for (const name of ['id', 'title', 'updated', 'author']) {
      expect(children(feed, name), name).toHaveLength(1);
    }
    expect(text(feed, 'id')).toBe(`${ROOT}${FEED_FILE.slice(1)}`);
    expect(children(feed, 'author')[0]?.textContent).not.toBe('');
    const links = children(feed, 'link').map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['self', `${ROOT}about/changes/feed.xml`],
      ['alternate', `${ROOT}about/changes/`],
    ]);
  });

  it('has an entry for each procedure, and for the guide, on each day; newest first', () => {
    expect(entries.map((entry) => text(entry, 'id'))).toEqual([
      `${ROOT}about/changes/#2026-12-03-${sound.id}`,
      `${ROOT}about/changes/#2026-12-03-guide`,
      `${ROOT}about/changes/#2026-12-01-guide`,
    ]);
    expect(entries.map((entry) => children(entry, 'link')[0]?.getAttribute('href'))).toEqual([
      `${ROOT}about/changes/${sound.id}/#2026-12-03-${sound.id}`,
      `${ROOT}about/changes/#2026-12-03-guide`,
      `${ROOT}about/changes/#2026-12-01-guide`,
    ]);
    expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(entries.length);
    expect(text(feed, 'updated')).toBe('2026-12-03T00:00:00Z');
  });

  it('gives each entry what an entry must have', () => {
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content']) {
        expect(children(entry, name), name).toHaveLength(1);
        expect(text(entry, name)).not.toBe('');
      }
      expect(text(entry, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(children(entry, 'content')[0]?.getAttribute('type')).toBe('html');
    }
  });

  it('holds words and no markup of theirs', () => {
    expect(text(entries[0] ?? feed, 'title')).toContain('Children & "families"');
    expect(text(entries[0] ?? feed, 'content')).toBe(
      '<p>Changed (timescale): Visit<br>Was: within 10 days &lt; 12<br>Now: within 12 days<br>Why: It says so.</p>',
    );
    expect(text(entries[2] ?? feed, 'content')).toBe('<p>A &lt;new&gt; search &amp; more.</p>');
  });

  it('is whole where there is nothing to tell yet', () => {
    const empty = new window.DOMParser().parseFromString(atomFeed(ROOT, []), 'application/xml');
    expect(empty.querySelector('parsererror')).toBeNull();
    expect(children(empty.documentElement, 'updated')).toHaveLength(1);
  });
});
