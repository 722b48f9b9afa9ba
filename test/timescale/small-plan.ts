import type { Unit } from '../../src/timescale/record/amount.ts';
import type { Moments } from '../../src/timescale/count/answer.ts';
import type { CasePlan, PlanInput } from '../../src/timescale/plan/case-plan.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { Timescales } from '../../src/timescale/plan/timescales.ts';
import { projectPlan } from '../../src/timescale/plan/project-plan.ts';
import type { Timescale } from '../../src/timescale/record/record.ts';
import { englandAndWales } from '../../src/timescale/calendar/working-calendar.ts';

type Rule = Extract<Timescale, { kind: 'deadline' }>;
type Period = Extract<Timescale, { kind: 'period' }>;

const common = {
  title: 'Do it',
  who: 'not stated',
  action: 'do it',
  strength: 'should',
  sources: [{ section: 'steps', ref: '1' }],
} as const;

/** "Within so many units of an event", with what a test does not care about filled in. */
export function within(figure: number, unit: Unit, from: string, more: Partial<Rule> = {}): Rule {
  return {
    ...common,
    kind: 'deadline',
    stated: { words: 'within {amount}', bound: 'atMost', figure, unit },
    readings: [{ counts: { from } }],
    ...more,
  };
}

/** A period of so many weeks from an event: of at most so many, unless the test says otherwise. */
export function lasting(weeks: number, from: string, more: Partial<Period> = {}): Period {
  return {
    ...common,
    kind: 'period',
    stated: { words: 'up to {amount}', bound: 'atMost', figure: weeks, unit: 'weeks' },
    readings: [{ shape: 'length', counts: { from } }],
    ...more,
  };
}

/** A plan of a small procedure with the real calendar and the real clock. */
export function planOf(
  timescales: Timescales,
  known: Moments,
  more: Partial<PlanInput> = {},
): CasePlan {
  return projectPlan({ timescales, known, calendar: englandAndWales, clock: luxonClock, ...more });
}
