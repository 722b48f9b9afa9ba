import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../src/procedure/checks/check-procedure.ts';
import type { Fault } from '../../src/procedure/checks/fault.ts';
import type { DayHours, OpeningHours, StatedBound, Timescale } from '../../src/timescale/index.ts';
import { sectionWith, sound } from './a-procedure.ts';

const { visit } = sound.timescales;
const { who, action, strength, sources } = visit;
const own = { title: 'Another', who, action, strength, sources };

/** The faults of the sound procedure with other timescales, one of which is printed besides. */
function faults(timescales: Record<string, Timescale>, printed: string): readonly Fault[] {
  const section = sectionWith(`<Timescale id="${printed}" />`);
  return checkProcedure({ ...sound, timescales }, [section]).flatMap((result) => result.faults);
}

function only(found: readonly Fault[]): Fault {
  const [first, ...rest] = found;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no fault was found');
  return first;
}

describe('limits that a rule must never pass', () => {
  const withLimit = (
    neverPast: string,
    event = 'received',
    bound: StatedBound = 'atMost',
  ): readonly Fault[] =>
    faults(
      {
        visit: { ...visit, neverPast },
        longest: {
          ...own,
          kind: 'limit',
          stated: { words: 'no longer than {amount}', bound, figure: 3, unit: 'weeks' },
          readings: [{ counts: { from: event } }],
        },
      },
      'longest',
    );

  it('pass where the limit is there and counts from the same event', () => {
    expect(withLimit('longest')).toEqual([]);
  });

  it('must be there, with the known ones told', () => {
    const fault = only(withLimit('longst'));
    expect(fault.place).toEqual({ records: 'timescales', id: 'visit', excerpt: "'longst'" });
    expect(fault.message).toContain('must never pass "longst", which is not there');
    expect(fault.mend).toContain('Known: longest.');
  });

  it('must be limits', () => {
    expect(only(withLimit('visit')).message).toContain('which is a deadline, not a limit');
  });

  it('must have a last day', () => {
    expect(only(withLimit('longest', 'received', 'moreThan')).message).toContain('no last one');
    expect(withLimit('longest', 'received', 'lessThan')).toEqual([]);
  });

  it('must count from an event in common', () => {
    expect(only(withLimit('longest', 'seen')).message).toContain('no event in common');
  });
});

describe('readings of one timescale', () => {
  const [first, second] = visit.readings;
  const alike = (third: (typeof visit.readings)[number] & { readonly figure?: number }) =>
    faults({ visit: { ...visit, readings: [first, second, third] } }, 'visit').filter(
      ({ message }) => message.includes('count alike'),
    );

  it('may differ in unit, figure or event', () => {
    expect(alike({ ...first, figure: 3, text: 'Calendar days.' })).toEqual([]);
  });

  it('cannot count alike, whatever they say', () => {
    const fault = only(alike({ ...first, text: 'Calendar days.' }));
    expect(fault.place).toEqual({ records: 'timescales', id: 'visit' });
    expect(fault.message).toBe(
      'the timescale "visit" has two readings that count alike ("from-received")',
    );
    expect(fault.mend).toContain('another figure, unit or event');
  });
});

describe('opening hours', () => {
  const day: DayHours = { opens: '08:00', closes: '17:00' };

  function week(
    monday: DayHours,
    others: DayHours = day,
    bankHoliday: OpeningHours['bankHoliday'] = 'closed',
  ): OpeningHours {
    return {
      days: {
        monday,
        tuesday: others,
        wednesday: others,
        thursday: others,
        friday: others,
        saturday: others,
        sunday: others,
      },
      bankHoliday,
    };
  }

  const withHours = (hours: OpeningHours, countedBy?: string): readonly Fault[] =>
    faults(
      {
        visit:
          countedBy === undefined
            ? visit
            : {
                ...visit,
                readings: [
                  { counts: { from: 'received' }, unit: 'service-hours', hours: countedBy },
                ],
              },
        open: { ...own, kind: 'hours', stated: { words: '8am to 5pm' }, hours },
      },
      'open',
    );

  it.each([
    [week(day)],
    [week({ opens: '17:00', closes: '08:00' })],
    [week({ opens: '00:00', closes: '24:00' }, 'not stated', 'as weekday')],
    [week('not stated', 'not stated', 'not stated')],
  ])('that can be counted by pass: %j', (hours) => {
    expect(withHours(hours)).toEqual([]);
  });

  it.each([
    [week({ opens: '8:00', closes: '17:00' }), '"8:00" is not a time of day'],
    [week({ opens: '08:00', closes: '25:00' }), '"25:00" is not a time of day'],
    [week({ opens: '08:00', closes: '08:00' }), 'opens and closes at 08:00'],
    [week({ opens: '24:00', closes: '08:00' }), 'no day opens at 24:00'],
    [week(day, day, { opens: '10', closes: '12:00' }), '"10" is not a time of day'],
    [week('closed', 'closed'), 'the service is never open'],
    [week('closed', 'closed', 'as weekday'), 'the service is never open'],
  ])('that no clock can count by are told with their record: %j', (hours, message) => {
    const fault = only(withHours(hours));
    expect(fault.place).toEqual({ records: 'timescales', id: 'open' });
    expect(fault.message).toContain(message);
  });

  it('that a reading counts by must be there', () => {
    expect(only(withHours(week(day), 'visit')).message).toContain(
      'counts by the opening hours "visit", which are not there',
    );
    expect(withHours(week(day), 'open')).toEqual([]);
  });
});
