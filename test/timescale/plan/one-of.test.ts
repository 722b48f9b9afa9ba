import { describe, expect, it } from 'vitest';
import type { Moments } from '../../../src/timescale/count/answer.ts';
import type { Timescales } from '../../../src/timescale/plan/timescales.ts';
import { checkEventGraph } from '../../../src/timescale/plan/event-graph.ts';
import { eventsToAsk } from '../../../src/timescale/plan/one-of.ts';
import { planWarningWords } from '../../../src/timescale/words/plan.ts';
import { planOf, within } from '../small-plan.ts';

const oneOf = { event: 'with-team', oneOf: ['north', 'south'] } as const;
const allocate = within(5, 'days', 'request', { done: oneOf });
const discuss = within(2, 'days', 'with-team', { done: 'discussed' });
const northVisit = within(3, 'days', 'north', { done: 'north-visited' });
const southVisit = within(7, 'days', 'south', { done: 'south-visited' });
const southReview = within(1, 'weeks', 'south-visited', { done: 'south-reviewed' });
const report = within(4, 'days', 'discussed', {
  readings: [{ counts: { from: 'discussed' } }, { counts: { from: 'south-reviewed' } }],
  done: 'reported',
});
const teams = { allocate, discuss, northVisit, southVisit, southReview, report };
const request = { request: { date: '2026-12-01' } };

const day = (date: string) => ({ date });

describe('an event that is one of several', () => {
  it('is at its latest with each of them, while none has happened', () => {
    const { events } = planOf(teams, request);
    for (const event of ['with-team', 'north', 'south']) {
      expect(events[event]).toMatchObject({ state: 'projected', latest: day('2026-12-06') });
    }
    expect(events['north-visited']).toMatchObject({ latest: day('2026-12-09') });
    expect(events['south-visited']).toMatchObject({ latest: day('2026-12-13') });
  });

  it('has happened with the one that happened', () => {
    const { events } = planOf(teams, { ...request, north: day('2026-12-03') });
    expect(events['with-team']).toStrictEqual({
      state: 'known',
      moment: day('2026-12-03'),
      as: 'north',
    });
    expect(events['discussed']).toMatchObject({ state: 'projected', latest: day('2026-12-05') });
    expect(events['north-visited']).toMatchObject({ latest: day('2026-12-06') });
  });

  it('rules the others out, with all that follows from them alone', () => {
    const { events, timescales, warnings } = planOf(teams, {
      ...request,
      north: day('2026-12-03'),
    });
    const ruledOut = { state: 'ruledOut', event: 'south', by: 'north' };
    expect(events['south']).toStrictEqual(ruledOut);
    expect(events['south-visited']).toStrictEqual(ruledOut);
    expect(events['south-reviewed']).toStrictEqual(ruledOut);
    expect(timescales['southVisit']).toStrictEqual({
      answers: [],
      missing: [],
      ruledOut: ['south'],
    });
    expect(timescales['report']).toMatchObject({ missing: [], ruledOut: ['south-reviewed'] });
    expect(timescales['report']?.answers.map(({ event }) => event)).toEqual(['discussed']);
    expect(events['reported']).toMatchObject({ latest: day('2026-12-09') });
    expect(warnings).toEqual([]);
  });

  it('still has what happened all the same', () => {
    const known = { ...request, north: day('2026-12-03'), 'south-visited': day('2026-12-04') };
    const { events } = planOf(teams, known);
    expect(events['south-visited']).toEqual({ state: 'known', moment: day('2026-12-04') });
    expect(events['south-reviewed']).toMatchObject({ latest: day('2026-12-11') });
  });

  it('gives each of them its date, where it alone is known', () => {
    const known = { ...request, 'with-team': day('2026-12-04') };
    const { events } = planOf(teams, known);
    expect(events['with-team']).toEqual({ state: 'known', moment: day('2026-12-04') });
    expect(events['north-visited']).toMatchObject({ latest: day('2026-12-07') });
    expect(events['south-visited']).toMatchObject({ latest: day('2026-12-11') });
  });

  it('asks for what it waits for, as any other', () => {
    const { events } = planOf(teams, {});
    expect(events['with-team']).toEqual({ state: 'unknown', ask: ['request'] });
    expect(events['north']).toEqual({ state: 'unknown', ask: ['request'] });
  });

  it('asks for one of them, where its own date cannot be worked out', () => {
    const late = within(5, 'working-days', 'request', { done: oneOf });
    const { events } = planOf({ late, discuss, northVisit }, { request: day('2036-01-07') });
    expect(events['with-team']).toMatchObject({ state: 'unknown', ask: ['north', 'south'] });
    expect(events['north']).toMatchObject({ state: 'unknown', ask: ['north'] });
  });

  it('takes the later date too where another rule brings one of them about', () => {
    const transfer = within(9, 'days', 'request', { done: 'south' });
    const { events } = planOf({ ...teams, transfer }, request);
    expect(events['with-team']).toMatchObject({
      earliest: day('2026-12-06'),
      latest: day('2026-12-10'),
    });
    expect(events['north']).toMatchObject({ latest: day('2026-12-06') });
  });

  it('is not asked where each of them is', () => {
    expect(eventsToAsk(teams, ['with-team', 'north', 'south'])).toEqual(['north', 'south']);
    expect(eventsToAsk(teams, ['with-team', 'north'])).toEqual(['with-team', 'north']);
    expect(eventsToAsk(teams, ['request', 'with-team'])).toEqual(['request', 'with-team']);
  });
});

describe('dates of one of several', () => {
  const nouns = {
    'with-team': 'receipt by a team',
    north: 'receipt in the north',
    south: 'receipt in the south',
  };
  const warned = (known: Moments) =>
    planOf(teams, known).warnings.map((warning) => planWarningWords(warning, nouns));

  it('cannot be two', () => {
    const known = { ...request, north: day('2026-12-03'), south: day('2026-12-04') };
    expect(warned(known)).toEqual([
      'Receipt in the north (Thursday 3 December 2026) and receipt in the south (Friday 4 December 2026) both have a date, though a case has one of the two. Take one of them out.',
    ]);
    const { events } = planOf(teams, known);
    expect(events['with-team']).toMatchObject({ as: 'north' });
    expect(events['south-visited']).toMatchObject({ latest: day('2026-12-11') });
    const turned = { ...known, north: day('2026-12-05') };
    expect(planOf(teams, turned).events['with-team']).toMatchObject({ as: 'south' });
  });

  it('are the date of the event that it is', () => {
    const known = { ...request, north: day('2026-12-03'), 'with-team': day('2026-12-04') };
    expect(warned(known)).toEqual([
      'Receipt by a team (Friday 4 December 2026) and receipt in the north (Thursday 3 December 2026) are one event here, and have two dates. Check both.',
    ]);
    const same = { ...request, north: day('2026-12-04'), 'with-team': day('2026-12-04') };
    expect(warned(same)).toEqual([]);
    const timed = (time: string) => ({ date: '2026-12-04', time });
    expect(warned({ ...same, north: timed('10:00') })).toEqual([]);
    const two = { ...same, north: timed('10:00'), 'with-team': timed('11:00') };
    expect(warned(two)).toHaveLength(1);
  });

  it('stand before what follows from it', () => {
    const codes = (known: Moments) =>
      planOf(teams, known).warnings.map((each) =>
        each.code === 'out-of-order'
          ? `${each.event} < ${each.after} (${each.timescale})`
          : each.code,
      );
    expect(codes({ north: day('2026-12-03'), discussed: day('2026-12-02') })).toEqual([
      'discussed < north (discuss)',
    ]);
    expect(codes({ 'with-team': day('2026-12-03'), 'north-visited': day('2026-12-02') })).toEqual([
      'north-visited < with-team (northVisit)',
    ]);
    expect(codes({ ...request, north: day('2026-11-30') })).toEqual(['north < request (allocate)']);
    expect(codes({ ...request, north: day('2026-12-02'), discussed: day('2026-12-02') })).toEqual(
      [],
    );
  });
});

describe('the check of events that are one of several', () => {
  const events = Object.fromEntries(
    ['request', 'with-team', 'north', 'south', 'discussed', 'x'].map((id) => [id, {}]),
  );
  const faults = (timescales: Timescales): string[] => checkEventGraph(timescales, events);

  it('finds nothing amiss where each is named once', () => {
    expect(faults({ allocate, discuss })).toEqual([]);
  });

  it('names one that no list has', () => {
    const lost = within(5, 'days', 'request', {
      done: { event: 'with-team', oneOf: ['north', 'west'] },
    });
    expect(faults({ lost })).toEqual([
      expect.stringContaining(
        'Timescale "lost" has as its "done" the unknown event "west". Add it',
      ),
    ]);
  });

  it('names one that stands twice', () => {
    const twice = within(5, 'days', 'request', {
      done: { event: 'with-team', oneOf: ['north', 'north'] },
    });
    expect(faults({ twice })).toEqual([
      'Timescale "twice" has "north" twice in its "done". Name the event, and each of those that it is one of, once.',
    ]);
    const own = within(5, 'days', 'request', {
      done: { event: 'with-team', oneOf: ['north', 'with-team'] },
    });
    expect(faults({ own })[0]).toContain('"own" has "with-team" twice');
  });

  it('names one that two events are', () => {
    const other = within(5, 'days', 'request', {
      done: { event: 'x', oneOf: ['south', 'with-team'] },
    });
    const told = faults({ allocate, other });
    expect(told).toEqual([
      expect.stringContaining(
        'Timescale "allocate" has "south" among those that its "done" is one of, and so has timescale "other" with "x".',
      ),
      expect.stringContaining('Timescale "other" has "south" among those'),
      expect.stringContaining('Timescale "other" has "with-team" among those'),
    ]);
    for (const message of told) expect(message).toContain('take it out of one of the two');
  });

  it('names a rule that does not say the same', () => {
    const silent = within(9, 'days', 'request', { done: 'with-team' });
    const message =
      'Timescale "silent" has the "done" "with-team" and does not say that it is one of north, south, as timescale "allocate" does. Name the same in both.';
    expect(faults({ allocate, silent })).toEqual([message]);
    const turned = within(9, 'days', 'request', {
      done: { event: 'with-team', oneOf: ['south', 'north'] },
    });
    expect(faults({ allocate, turned })).toEqual([]);
  });

  it('tells a circle through one of them', () => {
    const back = within(1, 'days', 'with-team', { done: 'north' });
    expect(faults({ allocate, back })).toEqual([
      expect.stringContaining('The events north → with-team → north wait for each other'),
    ]);
  });
});
