import { describe, expect, it } from 'vitest';
import { library } from '../../../content/index.ts';
import { readingId } from '../../../src/timescale/record/reading.ts';
import { isDatable, resolveReadings } from '../../../src/timescale/record/reading.ts';
import type { Datable } from '../../../src/timescale/record/record.ts';

const PHASE: Datable = {
  title: 'Phase 2',
  kind: 'period',
  who: 'not stated',
  action: 'work with the family',
  strength: 'should',
  sources: [{ section: 'phases', ref: '4.2' }],
  stated: { bound: 'atMost', figure: 10, unit: 'days', words: 'up to {amount}' },
  readings: [
    { shape: 'length', counts: { from: 'support-start' }, text: 'Calendar days.' },
    { shape: 'length', counts: { from: 'support-start' }, unit: 'working-days', text: 'Others.' },
  ],
};

const idsOf = (record: Datable): readonly string[] => resolveReadings(record).map(({ id }) => id);

describe('the id of a reading', () => {
  it('is made of what the reading itself says', () => {
    expect(idsOf(PHASE)).toEqual([
      'length-from-support-start',
      'length-working-days-from-support-start',
    ]);
    expect(
      readingId({
        basis: 'sinceLast',
        bound: 'atMost',
        figure: { min: 4, max: 6 },
        unit: 'service-hours',
        hours: 'open-hours',
        counts: { before: 'meeting' },
        clearDays: true,
      }),
    ).toBe('since-last-at-most-4-to-6-service-hours-by-open-hours-clear-before-meeting');
  });

  it('stays when readings change places, when one is added and when the figure is mended', () => {
    const [calendar, working] = PHASE.readings;
    if (working === undefined) throw new Error('the record has two readings');
    const added = { shape: 'length', counts: { from: 'phase-1-ended' } } as const;
    const changed: Datable = {
      ...PHASE,
      stated: { ...PHASE.stated, figure: 12 },
      readings: [added, working, calendar],
    };
    expect(idsOf(changed)).toEqual(['length-from-phase-1-ended', ...[...idsOf(PHASE)].reverse()]);
  });
});

describe('in the whole library', () => {
  const records = library.flatMap(({ id, timescales }) =>
    Object.entries(timescales).flatMap(([name, record]) =>
      isDatable(record) ? [[`${id} ${name}`, record] as const] : [],
    ),
  );

  it.each(records)('%s has an id for each of its readings, short and plain', (_, record) => {
    const ids = idsOf(record);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
