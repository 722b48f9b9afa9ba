import { describe, expect, it } from 'vitest';
import { timescales } from '../../src/data/records/timescales.ts';
import { timescale } from '../../src/data/schema/timescale.ts';
import type { Timescale } from '../../src/timescale/index.ts';
import { sample } from '../fixtures/sample/index.ts';

const open = { opens: '08:00', closes: '22:00' } as const;
const hours: Timescale = {
  kind: 'hours',
  title: 'Open',
  who: 'not stated',
  action: 'be open',
  strength: 'not stated',
  stated: { words: '8am to 10pm' },
  hours: {
    days: {
      monday: open,
      tuesday: open,
      wednesday: open,
      thursday: open,
      friday: open,
      saturday: open,
      sunday: open,
    },
    bankHoliday: 'not stated',
  },
  sources: [{ section: 'operating-hours', ref: '1' }],
};
const published = (record: Timescale) => timescales([{ ...sample, timescales: { open: record } }]);

describe('opening hours whose days the document does not name', () => {
  it('are published with the note that says what is taken', () => {
    const [record] = published({ ...hours, note: 'We take all days to be the same.' });
    expect(timescale.parse(record)).toMatchObject({ note: 'We take all days to be the same.' });
  });

  it('need no note where nothing is left out', () => {
    const [record] = published(hours);
    expect(timescale.parse(record).kind).toBe('hours');
    expect(JSON.stringify(record)).not.toContain('"note"');
  });
});
