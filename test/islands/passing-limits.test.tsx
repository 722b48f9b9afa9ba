import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { answered, workOut } from '../../src/islands/calculator/Answer.tsx';
import { calculatorProps } from '../../src/islands/calculator/make-props.ts';
import { noteText } from '../../src/islands/calculator/note-text.ts';
import type { Answered } from '../../src/islands/calculator/worked-out.ts';
import type { CalculatorProps } from '../../src/islands/calculator/props.ts';
import { Details } from '../../src/islands/calculator/Details.tsx';
import * as howCounted from '../../src/islands/calculator/how-counted.ts';
import { Rest } from '../../src/islands/calculator/Rest.tsx';
import type { Procedure } from '../../src/procedure/index.ts';
import {
  BANK_HOLIDAYS,
  englandAndWales,
  fromDayNumber,
  isoWeekday,
  projectPlan,
  toDayNumber,
} from '../../src/timescale/index.ts';
import { sound } from '../procedure/a-procedure.ts';

const { visit } = sound.timescales;
const common = {
  who: visit.who,
  action: visit.action,
  strength: visit.strength,
  sources: visit.sources,
};

/** Two limits of one thing: 28 working days, and never more than 45 days. */
const timescales = {
  assess: {
    ...common,
    kind: 'deadline',
    title: 'Complete the assessment',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 28, unit: 'working-days' },
    readings: [{ counts: { from: 'received' } }],
    neverPast: 'longest',
  },
  longest: {
    ...common,
    kind: 'limit',
    title: 'Longest assessment',
    stated: { words: 'no more than {amount}', bound: 'atMost', figure: 45, unit: 'days' },
    readings: [{ counts: { from: 'received' } }],
  },
} as const;

const procedure: Procedure = { ...sound, timescales, openQuestions: {} };
const NO_CLOSURES = { closures: [], countClosures: false, errors: {} };

const calculators = {
  assess: calculatorProps(procedure, 'assess', 'c'),
  longest: calculatorProps(procedure, 'longest', 'c'),
};

function worked(id: keyof typeof calculators, date: string) {
  const props = calculators[id];
  const outturn = workOut(props, { ...NO_CLOSURES, moments: { received: { date } } });
  if (!outturn.ok) throw new Error(`nothing was worked out from ${date}`);
  return { props, told: answered(props, outturn.found, 1) };
}

/** All that stands below the answer. */
const below = (props: CalculatorProps, told: Answered): string =>
  renderToString(
    <>
      <Rest calculator={props} answered={told} />
      <Details calculator={props} answered={told} howCounted={COME} />
    </>,
  );

/** What tells how a date was counted has come. */
const COME = { part: howCounted, failed: false, ask: () => Promise.resolve(howCounted) };

const holidays = new Set(BANK_HOLIDAYS.holidays.map(({ date }) => date));

/** The two ends by a loop over days: the 28th working day after a day, and the 45th day. */
function slowEnds(day: number): readonly [number, number] {
  let last = day;
  for (let counted = 0; counted < 28;) {
    last += 1;
    const isWorking = isoWeekday(last) < 6 && !holidays.has(fromDayNumber(last));
    if (isWorking) counted += 1;
  }
  return [last, day + 45];
}

const dayOf = (date: string): number => {
  const day = toDayNumber(date);
  if (day === undefined) throw new Error(`${date} is no date`);
  return day;
};

const PAST =
  'The limit ends first, on one reading at least, and is never to be passed. Work to the earlier date, or ask your manager.';

describe('two limits of one thing', () => {
  it.each(['assess', 'longest'] as const)('stand together in the calculator of %s', (id) => {
    const { props, told } = worked(id, '2027-02-01');
    const html = below(props, told);
    const other = id === 'assess' ? 'longest' : 'assess';
    expect(html).toContain(timescales[other].title);
    expect(told.compared.map(({ rule }) => rule.ruleId)).toEqual([other]);
    const date = { assess: '2027-03-11', longest: '2027-03-18' }[other];
    expect(html).toContain(`datetime="${date}"`);
    expect(html).not.toContain(PAST);
    expect(noteText(props, told)).not.toContain(PAST);
  });

  it.each(['assess', 'longest'] as const)(
    'say in the calculator of %s where the inner ends after the outer, and in its note',
    (id) => {
      const { props, told } = worked(id, '2023-03-24');
      expect(below(props, told)).toContain(PAST);
      expect(noteText(props, told)).toContain(PAST);
    },
  );

  it('both have their date in the plan, and the same is said there', () => {
    const plan = projectPlan({
      timescales,
      known: { received: { date: '2023-03-24' } },
      calendar: englandAndWales,
    });
    expect(plan.timescales['assess']?.answers).toHaveLength(1);
    expect(plan.timescales['longest']?.answers).toHaveLength(1);
    expect(plan.warnings).toMatchObject([
      { code: 'past-limit', end: { date: '2023-05-09' }, limitEnd: { date: '2023-05-08' } },
    ]);
  });

  it('cross on ten days of the table of bank holidays, and it is said on these alone', () => {
    const crossed: string[] = [];
    for (let day = dayOf('2019-01-01'); day <= dayOf('2035-11-15'); day += 1) {
      const [inner, outer] = slowEnds(day);
      if (inner > outer) crossed.push(fromDayNumber(day));
    }
    // Told of every one of these, of the days about each, and of the first of every month.
    const told = new Set(
      crossed.flatMap((date) => [-2, -1, 0, 1, 2].map((by) => fromDayNumber(dayOf(date) + by))),
    );
    for (let year = 2019; year < 2035; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        told.add(`${year}-${String(month).padStart(2, '0')}-01`);
      }
    }
    const said = [...told].filter((date) =>
      worked('assess', date).told.compared.some(({ past }) => past === PAST),
    );
    expect(said.toSorted()).toEqual(crossed);
    expect(crossed).toEqual([
      '2019-04-12',
      '2019-04-18',
      '2023-03-24',
      '2023-03-30',
      '2023-03-31',
      '2023-04-06',
      '2025-04-11',
      '2025-04-17',
      '2030-04-12',
      '2030-04-18',
    ]);
  });

  it('say it of one reading, where another keeps within the limit', () => {
    const readings = [
      { counts: { from: 'received' }, text: 'Working days.' },
      { counts: { from: 'received' }, unit: 'days', text: 'Calendar days.' },
    ] as const;
    const unclear: Procedure = {
      ...procedure,
      timescales: { ...timescales, assess: { ...timescales.assess, readings } },
    };
    const props = calculatorProps(unclear, 'assess', 'c');
    const outturn = workOut(props, {
      ...NO_CLOSURES,
      moments: { received: { date: '2023-03-24' } },
    });
    const told = outturn.ok ? answered(props, outturn.found, 1).compared : [];
    expect(told.map(({ past }) => past)).toEqual([PAST]);
  });

  it('say nothing of rules that only contradict each other', () => {
    const { neverPast, ...free } = timescales.assess;
    const question = sound.openQuestions['kind-of-days'];
    const contradicting: Procedure = {
      ...procedure,
      timescales: { assess: free, longest: timescales[neverPast] },
      openQuestions: {
        figures: { ...question, affects: { timescales: ['assess', 'longest'] }, compare: true },
      },
    };
    const props = calculatorProps(contradicting, 'assess', 'c');
    const outturn = workOut(props, {
      ...NO_CLOSURES,
      moments: { received: { date: '2023-03-24' } },
    });
    const told = outturn.ok ? answered(props, outturn.found, 1).compared : [];
    expect(told.map(({ past }) => past)).toEqual([undefined]);
  });
});
