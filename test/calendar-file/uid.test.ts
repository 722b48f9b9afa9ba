import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import type { CalendarRule } from '../../src/calendar-file/entry.ts';
import { stableUid } from '../../src/calendar-file/uid.ts';
import { englandAndWales } from '../../src/timescale/index.ts';
import { after } from '../timescale/a-reading.ts';
import { aRule, anAnswer } from './a-file.ts';

const reading = after(10, 'working-days');
const uidsOf = (rule: CalendarRule, date: string, index = 0, time?: string) =>
  calendarEntries(
    rule,
    [anAnswer(reading, time === undefined ? { date } : { date, time }, { index })],
    englandAndWales,
  ).map(({ uid }) => uid);

describe('the name of an entry', () => {
  it('never changes: a calendar that has it finds it again', () => {
    expect(uidsOf(aRule(), '2026-12-16')).toEqual(['729c8308310a6ffc@family-support-procedures']);
  });

  it('is another for another procedure, rule, reading and date of the event', () => {
    const uids = [
      uidsOf(aRule(), '2026-12-16'),
      uidsOf(aRule({ procedureId: 'early-help' }), '2026-12-16'),
      uidsOf(aRule({ ruleId: 'reviews' }), '2026-12-16'),
      uidsOf(aRule(), '2026-12-17'),
      uidsOf(aRule(), '2026-12-16', 1),
    ].flat();
    expect(new Set(uids).size).toBe(5);
  });

  it('stays when words are mended or a time is added that counts for nothing', () => {
    const uids = uidsOf(aRule(), '2026-12-16');
    expect(uidsOf(aRule({ title: 'Finish the plan', version: 'Version 3' }), '2026-12-16')).toEqual(
      uids,
    );
    expect(uidsOf(aRule(), '2026-12-16', 0, '10:00')).toEqual(uids);
  });

  it('counts a time where hours do', () => {
    const at = (time: string) =>
      calendarEntries(
        aRule(),
        [anAnswer(after(4, 'hours'), { date: '2026-12-16', time })],
        englandAndWales,
      )[0]?.uid;
    expect(at('10:00')).not.toBe(at('10:30'));
  });

  it('is one of very many: none of 200,000 is the same as another', () => {
    const uids = new Set<string>();
    for (let i = 0; i < 200_000; i += 1) {
      uids.add(stableUid(['procedure', `rule-${i % 400}`, 'event', 17_000 + Math.floor(i / 400)]));
    }
    expect(uids.size).toBe(200_000);
  });

  it('does not take two parts for one', () => {
    expect(stableUid(['a', 'bc'])).not.toBe(stableUid(['ab', 'c']));
    expect(stableUid([1, 12])).not.toBe(stableUid([11, 2]));
  });
});
