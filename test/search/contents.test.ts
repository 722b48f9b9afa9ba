import { describe, expect, it } from 'vitest';
import { asked } from '../../content/asked.ts';
import { library } from '../../content/index.ts';
import { contents } from '../../src/search/contents.ts';
import { indexRecords } from '../../src/search/index-records.ts';
import { isKind, KIND_IDS } from '../../src/search/kinds.ts';
import type { Kind } from '../../src/search/kinds.ts';
import { sound } from '../procedure/a-procedure.ts';

describe('the contents from A to Z', () => {
  const letters = contents(library, (_procedure, section) => `Title of ${section}`);
  const entries = letters.flatMap((letter) => letter.entries);

  it('lists every section, timescale, map, check and term once', () => {
    const expected = library.flatMap((procedure) => [
      ...procedure.sections,
      ...Object.keys(procedure.timescales),
      ...Object.keys(procedure.processMaps),
      ...Object.keys(procedure.eligibility),
      ...Object.keys(procedure.eligibilitySets ?? {}),
      ...Object.keys(procedure.glossary),
      ...Object.keys(procedure.chapters ?? {}),
    ]);
    expect(entries).toHaveLength(expected.length);
    expect(new Set(entries.map(({ url }) => url)).size).toBe(expected.length);
  });

  it('stands in the order of its letters, each anchor once', () => {
    expect(letters.map(({ letter }) => letter)).toEqual(
      letters.map(({ letter }) => letter).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    );
    expect(new Set(letters.map(({ anchor }) => anchor)).size).toBe(letters.length);
    expect(letters.find(({ letter }) => letter === 'T')?.entries.length).toBeGreaterThan(0);
  });
});

describe('records that the index holds by themselves', () => {
  const records = indexRecords(library, asked);
  const ofKind = (kind: string) => records.filter((record) => record.kind === kind);

  it('are every term and every open question, in words', () => {
    const expected = library.flatMap((procedure) => [
      ...Object.keys(procedure.glossary),
      ...Object.keys(procedure.openQuestions),
    ]);
    expect([...ofKind('glossary'), ...ofKind('open question')]).toHaveLength(expected.length);
    for (const { content, title } of records) {
      expect(content).not.toMatch(/\{(?:timescale|figure):|undefined/);
      expect(title.length).toBeGreaterThan(0);
    }
  });

  it('are the roles and duties of which something is asked, and no others', () => {
    const alone = indexRecords([sound], { 'a-procedure': {} }).map(({ kind }) => kind);
    expect(alone).not.toContain('duty');
    expect(alone).not.toContain('role');
    const some = indexRecords([sound], {
      'a-procedure': { role: { worker: ['my job'] }, duty: { visit: ['the house'] } },
    });
    expect(some.filter(({ kind }) => kind === 'role' || kind === 'duty')).toMatchObject([
      { title: 'Worker', content: 'Worker. Visits the family.', url: '/roles/a-procedure/worker/' },
      {
        title: 'The worker must visit the family within 10 days.',
        content: 'The worker must visit the family within 10 days.',
        url: '/procedures/a-procedure/request/#duty-visit',
      },
    ]);
  });

  it('have a title of one line, which ends with a whole word', () => {
    const long = ofKind('duty').filter(({ title, content }) => title !== content);
    expect(long.length).toBeGreaterThan(0);
    for (const { title, content } of long) {
      expect(title.length).toBeLessThanOrEqual(112);
      expect(content.startsWith(title.replace(/ …$/, ''))).toBe(true);
      expect(title).toMatch(/[\p{L}\p{N})”’] …$/u);
    }
  });

  it('lead to the place on the page that has them', () => {
    const ADDRESS: Partial<Record<Kind, RegExp>> = {
      glossary: /^\/glossary\/([^/]+)\/#\1-/,
      'open question': /^\/open-questions\/([^/]+)\/(?:[^/]+\/){0,2}#\1-/,
      role: /^\/roles\/[^/]+\/[^/]+\/$/,
      duty: /^\/procedures\/[^/]+\/[^/]+\/#duty-/,
    };
    for (const { kind, url } of records) expect(url).toMatch(ADDRESS[kind] ?? /^$/);
  });
});

describe('kinds', () => {
  it('know their own ids only', () => {
    expect(KIND_IDS.every(isKind)).toBe(true);
    expect(isKind('toString')).toBe(false);
  });
});
