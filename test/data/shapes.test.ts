import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { fieldsOf } from '../../src/data/field-list.ts';
import { DATA_FILES } from '../../src/data/files.ts';
import type { DataFile } from '../../src/data/files.ts';
import { publish } from '../../src/data/publish.ts';
import { processMaps } from '../../src/data/records/process-maps.ts';
import { timescales } from '../../src/data/records/timescales.ts';
import { timescale } from '../../src/data/schema/timescale.ts';
import type { Procedure } from '../../src/procedure/index.ts';
import { sample } from '../fixtures/sample/index.ts';

const published = (id: string) => {
  const found = timescales([sample]).find((record) => record.id === id);
  if (found === undefined) throw new Error(`no timescale ${id}`);
  return found;
};

/** The bounds of a record in the order of its readings. */
const bounds = (id: string) =>
  published(id).readings.map(({ bound, min, max, unit }) => ({ bound, min, max, unit }));

describe('a timescale of the open data', () => {
  it('has only a max where the clause says at most', () => {
    expect(bounds('complete-plan')).toEqual([
      { bound: 'atMost', min: undefined, max: 10, unit: 'working-days' },
    ]);
  });

  it('has both ends where the clause gives a figure or a range', () => {
    expect(bounds('reviews')[0]).toEqual({ bound: 'exactly', min: 3, max: 3, unit: 'weeks' });
    expect(bounds('phase-out')[0]).toEqual({ bound: 'exactly', min: 6, max: 8, unit: 'weeks' });
  });

  it('publishes every reading with its own unit, event and text', () => {
    const record = published('contact-social-worker');
    expect(record.stated).toBe('within 4 hours');
    expect(record.readings.map(({ unit }) => unit)).toEqual(['hours', 'service-hours']);
    expect(record.readings[1]?.hours).toBe('operating-hours');
    for (const { counts, text } of record.readings) {
      expect(counts).toEqual({ from: 'request-received' });
      expect(text.length).toBeGreaterThan(10);
    }
  });

  it('says in words what a clear clause means', () => {
    expect(published('complete-plan').readings[0]?.text).toBe(
      'within 10 working days of allocation',
    );
  });

  it('has no readings where there is nothing to count', () => {
    expect(published('operating-hours')).toMatchObject({
      kind: 'hours',
      readings: [],
      hours: { bankHoliday: 'closed' },
    });
    expect(published('weekend-visits')).toMatchObject({ kind: 'schedule', readings: [] });
  });
});

describe('a process map of the open data', () => {
  it('leaves every decision by two or more labelled edges, and no end', () => {
    for (const map of processMaps(library)) {
      for (const node of map.nodes) {
        const out = map.edges.filter(({ from }) => from === node.id);
        if (node.kind === 'end') {
          expect(out, `${map.id} ${node.id}`).toEqual([]);
        } else if (node.kind === 'decision') {
          expect(out.length, `${map.id} ${node.id}`).toBeGreaterThanOrEqual(2);
          expect(out.every(({ label }) => label !== undefined)).toBe(true);
        } else {
          expect(out, `${map.id} ${node.id}`).toHaveLength(1);
        }
      }
    }
  });
});

describe('a bad record', () => {
  const spoilt = (change: object): readonly Procedure[] => [{ ...sample, ...change }];

  it('stops the build with the file, the id, what is wrong and where to mend it', () => {
    const file: DataFile = {
      ...DATA_FILES.roles,
      records: (records) => DATA_FILES.roles.records(records),
    };
    const roles = { 'no-name': { name: '', summary: 'x' }, 'Bad Id': { name: 'a', summary: 'b' } };
    const attempt = () => publish('roles', file, spoilt({ roles }));
    expect(attempt).toThrow(/data\/roles\.json: sample no-name: name: /);
    expect(attempt).toThrow(/Bad Id: id: /);
    expect(attempt).toThrow(/Mend it in content\/sample\/roles\.ts/);
  });

  it('is one with a reading that has no figure, or a range that runs backwards', () => {
    const good = published('phase-out');
    const [reading] = good.readings;
    expect(timescale.safeParse(good).success).toBe(true);
    for (const change of [
      { min: undefined, max: undefined },
      { min: 8, max: 6 },
    ]) {
      const bad = { ...good, readings: [{ ...reading, ...change }] };
      expect(timescale.safeParse(bad).success).toBe(false);
    }
  });

  it('is one without a source', () => {
    expect(timescale.safeParse({ ...published('reviews'), sources: [] }).success).toBe(false);
  });
});

describe('the page that describes the open data', () => {
  it('knows the fields of every kind of timescale', () => {
    const fields = fieldsOf(DATA_FILES.timescales);
    expect(fields.find(({ name }) => name === 'stated')).toMatchObject({ always: true });
    expect(fields.find(({ name }) => name === 'occurs')).toMatchObject({ always: false });
    expect(fields.filter(({ name }) => name === 'id')).toHaveLength(1);
  });
});
