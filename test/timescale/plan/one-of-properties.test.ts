import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moments } from '../../../src/timescale/count/answer.ts';
import type { CasePlan } from '../../../src/timescale/plan/case-plan.ts';
import { planOf, within } from '../small-plan.ts';

/** A random procedure without circles: every rule counts from earlier events than those that it brings about. */
const procedures = fc
  .record({
    rules: fc.array(
      fc.record({
        from: fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 2 }),
        days: fc.integer({ min: 0, max: 30 }),
        to: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 2, maxLength: 12 },
    ),
    first: fc.integer({ min: 1, max: 5 }),
    from: fc.nat(4),
    known: fc.dictionary(
      fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e6', 'e7', 'e8', 'e9'),
      fc
        .integer({ min: 1, max: 28 })
        .map((date) => ({ date: `2026-12-${String(date).padStart(2, '0')}` })),
      { maxKeys: 3 },
    ),
    chosen: fc.constantFrom('north', 'south'),
  })
  .map(({ rules, from, known, chosen }) => {
    // The team stands between e4 and e5.
    const name = (at: number, which: number): string =>
      at === 5 ? (['team', 'north', 'south'][which % 3] ?? 'team') : `e${at}`;
    const plain = rules.flatMap(({ from: all, days, to }, at) => {
      const [first, ...others] = all.filter((each) => each < to);
      return first === undefined || to === 5
        ? []
        : [
            [
              `r${at}`,
              within(days, 'days', name(first, at + first), {
                readings: [
                  { counts: { from: name(first, at + first) } },
                  ...others.map((each) => ({ counts: { from: name(each, at + each) } })),
                ],
                done: name(to, 0),
              }),
            ] as const,
          ];
    });
    const team = within(6, 'days', `e${from}`, {
      done: { event: 'team', oneOf: ['north', 'south'] },
    });
    return { timescales: { ...Object.fromEntries(plain), team }, known, chosen };
  });

type Rules = Readonly<Record<string, ReturnType<typeof within>>>;

/** What each rule answers, by its readings' events, and where each event stands, in plain words. */
function told({ events, timescales }: CasePlan, rename: (event: string) => string): unknown {
  const stands = Object.entries(events).flatMap(([id, event]) => {
    switch (event.state) {
      case 'known':
        return [[rename(id), event.moment.date]];
      case 'projected':
        return [[rename(id), event.earliest.date, event.latest.date]];
      case 'unknown':
        return [[rename(id), event.ask.map(rename).toSorted()]];
      case 'ruledOut':
        return [];
    }
  });
  const answers = Object.entries(timescales).flatMap(([id, { answers: all, missing }]) =>
    all.length + missing.length === 0
      ? []
      : [
          [
            id,
            all.map(({ event, earliest, latest }) => [rename(event), earliest, latest]),
            missing.map(rename),
          ],
        ],
  );
  return { stands: [...new Set(stands.map((each) => JSON.stringify(each)))].sort(), answers };
}

/** The plain procedure of a case that came to one team: no other team, and all that follows from it alone, left away. */
function ofOneTeam(timescales: Rules, known: Moments, chosen: string, other: string): Rules {
  const out = new Set([other]);
  const froms = (id: string): readonly string[] =>
    Object.values(timescales)
      .filter(({ done }) => done === id)
      .flatMap(({ readings }) =>
        readings.map(({ counts }) => ('from' in counts ? counts.from : '')),
      );
  for (let changed = true; changed;) {
    changed = false;
    for (let at = 0; at <= 9; at += 1) {
      const sources = froms(`e${at}`);
      const isOut = sources.length > 0 && sources.every((from) => out.has(from));
      if (isOut && !known[`e${at}`] && !out.has(`e${at}`)) {
        out.add(`e${at}`);
        changed = true;
      }
    }
  }
  return Object.fromEntries(
    Object.entries(timescales).flatMap(([id, rule]) => {
      const [first, ...others] = rule.readings.flatMap(({ counts }) => {
        const from = 'from' in counts ? counts.from : '';
        return out.has(from) ? [] : [{ counts: { from: from === 'team' ? chosen : from } }];
      });
      const done = typeof rule.done === 'object' ? chosen : rule.done;
      return first === undefined ? [] : [[id, { ...rule, readings: [first, ...others], done }]];
    }),
  );
}

/** What a reading is called and counted from stands in its answer: there the team is the one that happened. */
const plainly = (of: unknown, chosen: string): unknown =>
  JSON.parse(JSON.stringify(of).replaceAll(/"(from-)?team"/g, `"$1${chosen}"`));

describe('a plan of a case that came to one of several', () => {
  it('is the plan of a procedure that has no other', () => {
    fc.assert(
      fc.property(procedures, ({ timescales, known, chosen }) => {
        const other = chosen === 'north' ? 'south' : 'north';
        const happened = { ...known, [chosen]: { date: '2026-12-15' } };
        const rename = (event: string): string => (event === 'team' ? chosen : event);
        const plan = told(planOf(timescales, happened), rename);
        const plain = planOf(ofOneTeam(timescales, known, chosen, other), happened);
        const expected = told(plain, rename);
        expect(plainly(plan, chosen)).toEqual(plainly(expected, chosen));
      }),
    );
  });

  it('is the plan of a procedure with a rule for each, while none is known', () => {
    fc.assert(
      fc.property(procedures, ({ timescales, known }) => {
        const { team, ...others } = timescales;
        const apart = {
          ...others,
          team: { ...team, done: 'team' },
          north: { ...team, done: 'north' },
          south: { ...team, done: 'south' },
        };
        const same = (event: string): string => event;
        const { north, south, ...rest } = planOf(apart, known).timescales;
        expect(north?.answers).toEqual(south?.answers);
        const expected = told({ ...planOf(apart, known), timescales: rest }, same);
        expect(told(planOf(timescales, known), same)).toEqual(expected);
      }),
    );
  });
});
