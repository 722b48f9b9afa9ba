import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Answer, ResultMoment, Outcome } from '../../../src/timescale/count/outcome.ts';
import type { DueDate } from '../../../src/timescale/count/result.ts';
import type { RandomCase } from './random-cases.ts';
import { difference } from './random-difference.ts';
import { answerWithEngine } from './random-engine.ts';
import { caseWords } from './random-words.ts';
import { drawn } from './random-part.ts';
import { inOrder } from '../slow/slow-order.ts';
import { answerSlowly } from '../slow/slow-outcome.ts';

/** The same cases on every machine; in every time zone the same begin. */
const SEED = 20_270_104;

/** How many random cases of each kind and unit: 100,000 together, in London in every run and in every time zone when everything is tried. */
export const SHARES = {
  deadlines: {
    'working-days': 20_000,
    days: 10_000,
    weeks: 8_000,
    months: 7_000,
    'weeks-of-pregnancy': 4_000,
  },
  periods: {
    'working-days': 8_000,
    days: 7_000,
    weeks: 6_000,
    months: 6_000,
    'weeks-of-pregnancy': 3_000,
  },
  recurrences: {
    'working-days': 4_000,
    days: 4_000,
    weeks: 3_000,
    months: 3_000,
    'weeks-of-pregnancy': 1_000,
  },
  // Fewer, because the slow count looks at the clock once a minute: 6,000.
  deadlinesByTheClock: { minutes: 700, hours: 1_500, 'service-hours': 2_000 },
  periodsByTheClock: { minutes: 300, hours: 400, 'service-hours': 500 },
  recurrencesByTheClock: { minutes: 150, hours: 200, 'service-hours': 250 },
} as const;

/** The case's answers, counted day by day and minute by minute, in the engine's order of fields. */
function answerBySlowCount(random: RandomCase) {
  const answers = random.readings.flatMap((rule, index) => {
    const moment = random.moments[rule.event];
    const { event } = rule;
    return moment ? [{ index, event, moment, outcome: answerSlowly(rule, moment, random) }] : [];
  });
  return inOrder(answers).map(({ outcome, ...answer }) => ({
    ...answer,
    result: 'fault' in outcome ? { ok: false, ...outcome } : { ok: true, value: outcome },
  }));
}

function dueDatesOf(outcome: Outcome): readonly DueDate[] {
  const dueOf = (edge: ResultMoment | undefined) => edge?.due ?? [];
  switch (outcome.kind) {
    case 'due':
      return [outcome.due, outcome.earliest ?? []].flat();
    case 'series':
      return [...outcome.occurrences, ...(outcome.earliest ?? [])];
    case 'window': {
      const { begins, ends } = outcome;
      return [begins.earliest, begins.latest, ends?.earliest, ends?.latest].flatMap(dueOf);
    }
  }
}

/** Every date is handed back with the reading that it answers. */
function keepsReading({ reading, result }: Answer): boolean {
  return !result.ok || dueDatesOf(result.value).every((due) => due.reading === reading);
}

/** Fails where the engine's answers are not those of the slow count. */
function agree(random: RandomCase): void {
  const answers = answerWithEngine(random);
  const found = difference(answers, answerBySlowCount(random));
  if (found !== undefined) {
    throw new Error(`Answers${found}`);
  }
  if (!answers.every(keepsReading)) {
    throw new Error('A date has lost its reading');
  }
}

/** Holds so many random cases against the slow count. The simplest case that differs is told as a scenario. */
export function checkRandomCases(cases: fc.Arbitrary<RandomCase>, howMany: number): void {
  const run = fc.check(fc.property(cases, agree), { seed: SEED, numRuns: drawn(howMany) });
  if (run.failed) {
    throw new Error(failureWords(run));
  }
  expect(run.numRuns).toBe(drawn(howMany));
}

function failureWords(run: fc.RunDetails<[RandomCase]>): string {
  const [random] = run.counterexample ?? [];
  return [
    `The engine and the slow count differ in random case ${run.numRuns} (made simpler ${run.numShrinks} times).`,
    ...(random ? [caseWords(random)] : []),
    `  ${run.errorInstance instanceof Error ? run.errorInstance.message : 'No case could be drawn'}`,
    `To see it again: seed ${run.seed}, path "${run.counterexamplePath ?? ''}".`,
  ].join('\n');
}
