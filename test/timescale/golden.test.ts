import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/components/worked-examples/example.ts';
import { within } from '../../src/components/worked-examples/example.ts';
import { WORKED_EXAMPLES } from '../../src/components/worked-examples/index.ts';
import { checked, expectedOf, workOut } from '../../src/components/worked-examples/work-out.ts';
import { readingWords } from '../../src/timescale/words/reading.ts';
import type { SlowFault } from './slow/slow-counter.ts';
import { answerSlowly } from './slow/slow-outcome.ts';
import type { SlowOutcome, SlowRule } from './slow/slow-rule.ts';

const tables = Object.values(WORKED_EXAMPLES).flat();

/** "2026-12-16, within 10 working days of the event: 2027-01-04". */
function scenario({ event, rule, noun = 'the event', answer, closed, leftOut }: Example): string {
  const closure = closed ? `, closed ${closed.from} to ${closed.to}` : '';
  const counted = leftOut ? ' and left out' : '';
  return `${event}, ${readingWords(rule, noun)}${closure}${counted}: ${JSON.stringify(answer)}`;
}

describe.each(tables)('golden vectors, as on the page: $title', ({ examples }) => {
  it.each(examples.map((example) => [scenario(example), example] as const))('%s', (_, example) => {
    expect(workOut(example).found).toEqual(expectedOf(example));
  });
});

describe('golden vectors against the slow count', () => {
  /** The rule as the slow count has it. */
  function slowly({ rule, event, closed, leftOut, opening, until }: Example) {
    const [date = '', time] = event.split(' ');
    const { basis, bound, figure, unit, clearDays } = rule;
    const slowRule: SlowRule = {
      kind: basis === undefined ? 'deadline' : 'recurrence',
      ...(basis === undefined ? {} : { basis }),
      bound,
      figure,
      unit,
      back: 'before' in rule.counts,
      clearDays,
      wholeWeek: false,
    };
    const circumstances = {
      closures: closed ? [closed] : [],
      countClosures: leftOut === true,
      opening,
      until,
    };
    return answerSlowly(slowRule, { date, time }, circumstances);
  }

  function datesOf(outcome: SlowOutcome | SlowFault): readonly (string | undefined)[] {
    if ('fault' in outcome) {
      return [outcome.fault['code']];
    }
    const points =
      outcome.kind === 'series'
        ? outcome.occurrences
        : outcome.kind === 'due'
          ? [outcome.earliest ?? [], outcome.due].flat()
          : [];
    return [...new Set(points.map((point) => (point.kind === 'day' ? point.date : point.at)))];
  }

  it.each(tables)('$title', ({ examples }) => {
    for (const example of examples) {
      const { answer } = example;
      const expected = typeof answer === 'object' && 'fault' in answer ? answer.fault : answer;
      expect(datesOf(slowly(example)), scenario(example)).toEqual([expected].flat());
    }
  });
});

describe('the worked examples', () => {
  const example: Example = {
    rule: within(10, 'working-days'),
    event: '2026-12-16',
    answer: '2027-01-04',
    why: '',
  };

  it('stop the build where the engine answers otherwise', () => {
    expect(() => checked(example)).not.toThrow();
    expect(() => checked({ ...example, answer: '2027-01-05' })).toThrow(
      /expected .*2027-01-05.* found .*2027-01-04/,
    );
    expect(() => checked({ ...example, beside: '2026-12-24' })).toThrow('not what the engine');
    expect(() => checked({ ...example, provisional: true })).toThrow('not what the engine');
    expect(() => checked({ ...example, answer: { fault: 'outside-table' } })).toThrow();
  });

  it('say each thing once in a table', () => {
    for (const { title, examples } of tables) {
      const scenarios = examples.map(scenario);
      expect(scenarios, title).toEqual([...new Set(scenarios)]);
    }
  });

  it('are there for every unit, after and before, with a date and without', () => {
    const examples = tables.flatMap((table) => table.examples);
    expect(new Set(examples.map(({ rule }) => rule.unit))).toEqual(
      new Set([
        'minutes',
        'hours',
        'service-hours',
        'days',
        'working-days',
        'weeks',
        'months',
        'weeks-of-pregnancy',
      ]),
    );
    expect(new Set(examples.map(({ rule }) => Object.keys(rule.counts).join()))).toEqual(
      new Set(['from', 'before']),
    );
    const faults = examples.flatMap(({ answer }) =>
      typeof answer === 'object' && 'fault' in answer ? [answer.fault] : [],
    );
    expect(new Set(faults)).toEqual(new Set(['no-such-time', 'outside-table']));
  });
});
