import type {
  DueDate,
  IsoDate,
  Moment,
  Outcome,
  Reckoning,
  Result,
  Warning,
} from '../../timescale/index.ts';
import { outcomeOf, workingCalendar } from '../../timescale/index.ts';
import { luxonClock } from '../../timescale/clock.ts';
import type { Example } from './example.ts';
import { OPENING } from './example.ts';

/** What the engine answers to an example, in the form in which the example expects it. */
export interface WorkedOut {
  readonly moment: Moment;
  readonly result: Result<Outcome>;
  readonly warnings: readonly Warning[];
  readonly found: Expected;
}

/** What an example expects, and what is held against it. */
export interface Expected {
  readonly answer: Example['answer'];
  readonly beside: readonly IsoDate[];
  readonly provisional: boolean;
}

/** The answer of the same engine that works out every date of this guide. */
export function workOut(example: Example): WorkedOut {
  const [date = '', time] = example.event.split(' ');
  const moment = time === undefined ? { date } : { date, time };
  const calendar = workingCalendar({
    closures: example.closed ? [example.closed] : [],
    countClosures: example.leftOut === true,
  });
  const reckoning: Reckoning = {
    calendar,
    clock: luxonClock,
    ...(example.opening ? { hours: { [OPENING]: example.opening } } : {}),
  };
  const result = outcomeOf(example.rule, moment, reckoning, example.until);
  const dues = result.ok ? dueDatesOf(result.value) : [];
  const warnings = dues[0]?.warnings ?? [];
  const answers = dues.map((due) => (due.kind === 'day' ? due.date : due.at));
  return {
    moment,
    result,
    warnings,
    found: {
      answer: result.ok ? oneOrMore(answers) : { fault: result.fault.code },
      beside: warnings.flatMap(besideOf),
      provisional: warnings.some(({ code }) => code === 'provisional'),
    },
  };
}

/** What the example says that the engine must answer. */
export function expectedOf({ answer, beside, provisional }: Example): Expected {
  return {
    answer,
    beside: beside === undefined ? [] : [beside],
    provisional: provisional === true,
  };
}

/** The engine's answer to an example; an error that stops the build where it is not the one expected. */
export function checked(example: Example): WorkedOut {
  const worked = workOut(example);
  const [expected, found] = [expectedOf(example), worked.found].map((side) => JSON.stringify(side));
  if (expected !== found) {
    throw new Error(
      `A worked example is not what the engine answers. From ${example.event}: expected ${expected}, found ${found}. Find out which is wrong: src/components/worked-examples/ or the engine.`,
    );
  }
  return worked;
}

/** The dates that an outcome is about: of a range both ends, of a series every date. */
function dueDatesOf(outcome: Outcome): readonly DueDate[] {
  switch (outcome.kind) {
    case 'due':
      return outcome.earliest && outcome.earliest.date !== outcome.due.date
        ? [outcome.earliest, outcome.due]
        : [outcome.due];
    case 'series':
      return outcome.occurrences;
    case 'window':
      return [outcome.begins.latest.due, outcome.ends?.latest?.due].filter((due) => !!due);
  }
}

function oneOrMore(dates: readonly string[]): string | readonly string[] {
  const [first, ...more] = dates;
  return first !== undefined && more.length === 0 ? first : dates;
}

function besideOf(warning: Warning): readonly IsoDate[] {
  switch (warning.code) {
    case 'due-not-a-working-day':
      return [warning.workingDayBefore];
    case 'office-closed':
      return [warning.openBefore];
    default:
      return [];
  }
}
