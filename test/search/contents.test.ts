import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { contents } from '../../src/search/contents.ts';
import { indexRecords } from '../../src/search/index-records.ts';
import { isKind, KIND_IDS } from '../../src/search/kinds.ts';

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
  const records = indexRecords(library);

  it('are every term and every open question, in words', () => {
    const expected = library.flatMap((procedure) => [
      ...Object.keys(procedure.glossary),
      ...Object.keys(procedure.openQuestions),
    ]);
    expect(records).toHaveLength(expected.length);
    for (const { content, title } of records) {
      expect(content).not.toMatch(/\{(?:timescale|figure):|undefined/);
      expect(title.length).toBeGreaterThan(0);
    }
  });

  it('lead to anchors on the pages that list them', () => {
    for (const { url } of records) {
      expect(url).toMatch(/^\/(?:glossary|open-questions)\/([^/]+)\/#\1-/);
    }
  });
});

describe('kinds', () => {
  it('know their own ids only', () => {
    expect(KIND_IDS.every(isKind)).toBe(true);
    expect(isKind('toString')).toBe(false);
  });
});
