import ICAL from 'ical.js';

/** An entry as a calendar program holds it. */
interface StoredEntry {
  readonly uid: string;
  readonly sequence: number;
  /** DTSTAMP, in seconds since 1970. */
  readonly stamp: number;
  readonly start: string;
  readonly summary: string;
  readonly description: string;
}

/** A calendar that files are read into, by UID. Cancelled entries are kept apart: an older file must not bring them back. */
export interface CalendarStore {
  readonly entries: ReadonlyMap<string, StoredEntry>;
  readonly cancelled: ReadonlyMap<string, Revision>;
}

interface Revision {
  readonly sequence: number;
  readonly stamp: number;
}

/** A calendar with nothing in it. */
export const EMPTY_STORE: CalendarStore = { entries: new Map(), cancelled: new Map() };

/** Later by RFC 5546, 2.1.5: the greater SEQUENCE; where they are equal, the later DTSTAMP. */
function isLater(one: Revision, other: Revision): boolean {
  return one.sequence === other.sequence ? one.stamp > other.stamp : one.sequence > other.sequence;
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return value === null ? '' : String(value);
}

function stampOf(event: ICAL.Component): number {
  const value = event.getFirstPropertyValue('dtstamp');
  if (!(value instanceof ICAL.Time)) throw new Error('A VEVENT without DTSTAMP');
  return value.toUnixTime();
}

/**
 * A model of a calendar program that matches entries, written from RFC 5546 (2.1.4 and 2.1.5, publishing of 3.2.1): the
 * UID names the entry, a later revision takes the place of an earlier one, STATUS:CANCELLED takes it away, and what is
 * older than what is held is passed over. No program of anybody's is claimed to do so. Throws for an entry without UID or
 * DTSTAMP, and for a UID that stands twice in one file.
 */
export function readInto(store: CalendarStore, file: string): CalendarStore {
  const entries = new Map(store.entries);
  const cancelled = new Map(store.cancelled);
  const seen = new Set<string>();
  for (const event of new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents(
    'vevent',
  )) {
    const uid = textOf(event, 'uid');
    if (uid === '') throw new Error('A VEVENT without UID');
    if (seen.has(uid)) throw new Error(`The UID ${uid} stands twice in one file`);
    seen.add(uid);
    const revision = { sequence: Number(textOf(event, 'sequence') || '0'), stamp: stampOf(event) };
    const held = entries.get(uid) ?? cancelled.get(uid);
    if (held !== undefined && !isLater(revision, held)) continue;
    entries.delete(uid);
    cancelled.delete(uid);
    if (textOf(event, 'status').toUpperCase() === 'CANCELLED') {
      cancelled.set(uid, revision);
    } else {
      entries.set(uid, {
        ...revision,
        uid,
        start: textOf(event, 'dtstart'),
        summary: textOf(event, 'summary'),
        description: textOf(event, 'description'),
      });
    }
  }
  return { entries, cancelled };
}
