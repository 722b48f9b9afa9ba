import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import type { CalendarRule } from '../../src/calendar-file/entry.ts';
import { codeOf } from '../../src/calendar-file/code.ts';
import { stableHash } from '../../src/calendar-file/uid.ts';
import { englandAndWales } from '../../src/timescale/index.ts';
import { after } from '../timescale/a-reading.ts';
import { CODE, aRule, anAnswer, uidsOf } from './a-file.ts';

const reading = after(10, 'working-days');
const uidsFrom = (rule: CalendarRule, date: string, index = 0, code = CODE) =>
  uidsOf(calendarEntries(rule, [anAnswer(reading, { date }, { index })], englandAndWales), code);

describe('the name of an entry', () => {
  it('never changes: a calendar that has it finds it again', () => {
    expect(uidsFrom(aRule(), '2026-12-16')).toEqual([
      'd55d2316fe8aa66d-3456789y@family-support-procedures',
    ]);
  });

  it('is another for another procedure, rule, reading and code', () => {
    const uids = [
      uidsFrom(aRule(), '2026-12-16'),
      uidsFrom(aRule({ procedureId: 'early-help' }), '2026-12-16'),
      uidsFrom(aRule({ ruleId: 'reviews' }), '2026-12-16'),
      uidsFrom(aRule(), '2026-12-16', 1),
      uidsFrom(aRule(), '2026-12-16', 0, codeOf([1, 2, 3, 4, 5, 6, 8])),
    ].flat();
    expect(new Set(uids).size).toBe(5);
  });

  it('stays when the date moves or words are mended', () => {
    const uids = uidsFrom(aRule(), '2026-12-16');
    expect(uidsFrom(aRule(), '2026-12-17')).toEqual(uids);
    expect(
      uidsFrom(aRule({ title: 'Finish the plan', version: 'Version 3' }), '2026-12-16'),
    ).toEqual(uids);
  });

  it('is one of very many: none of 200,000 is the same as another', () => {
    const uids = new Set<string>();
    for (let i = 0; i < 200_000; i += 1) {
      uids.add(stableHash(['procedure', `rule-${i % 400}`, 'event', 17_000 + Math.floor(i / 400)]));
    }
    expect(uids.size).toBe(200_000);
  });

  it('does not take two parts for one', () => {
    expect(stableHash(['a', 'bc'])).not.toBe(stableHash(['ab', 'c']));
    expect(stableHash([1, 12])).not.toBe(stableHash([11, 2]));
  });
});
