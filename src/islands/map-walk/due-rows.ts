import type { CaseEvent, CasePlan, Outcome, PlanAnswer, Result } from '../../timescale/index.ts';
import {
  compareOutcomes,
  countsByClock,
  readingWords,
  tell,
  tellPlan,
  wordsOf,
} from '../../timescale/index.ts';
import { eventsToEnter } from '../kit/events-to-enter.ts';
import { ruledOutReasons } from '../kit/ruled-out.ts';

/** One date of a rule, in words, with the reading that gives it. */
export interface DueLine {
  readonly words: string;
  /** For `<time datetime>`; none where there is no date. */
  readonly dateTime?: string;
  /** The reading's number in the source's order, from 1. */
  readonly number: number;
  /** "within 10 working days of allocation" */
  readonly reading: string;
  /** What this reading takes the clause to mean, where there are several. */
  readonly meaning?: string;
  /** What to know about the date: how far it is a projection. */
  readonly notes: readonly string[];
}

/** A rule's dates, earlier first, and the events whose date would give it more. */
export interface DueRow {
  readonly lines: readonly DueLine[];
  readonly ask: readonly string[];
  /** Why readings of it do not count in this case, a sentence each. */
  readonly leftOut: readonly string[];
}

type Events = Readonly<Record<string, CaseEvent>>;

interface Found {
  readonly answer: PlanAnswer;
  readonly result: Result<Outcome>;
}

const ASK_THE_TIME = 'Enter the time of day as well for the exact time.';

/**
 * What a rule answers in the plan: one line a reading and, where the event that it counts from may have two dates,
 * one for each. Earlier first, what has no date last.
 */
export function dueRow(plan: CasePlan, timescale: string, events: Events): DueRow {
  const planned = plan.timescales[timescale];
  if (planned === undefined) return { lines: [], ask: [], leftOut: [] };
  const found = planned.answers.flatMap((answer): Found[] =>
    answer.latest === answer.earliest
      ? [{ answer, result: answer.latest }]
      : [
          { answer, result: answer.earliest },
          { answer, result: answer.latest },
        ],
  );
  return {
    lines: withoutTwins([...found].sort(earlierFirst).map((each) => line(plan, each, events))),
    ask: eventsToEnter(plan, planned.missing),
    leftOut: ruledOutReasons(plan, timescale, events),
  };
}

function earlierFirst(a: Found, b: Found): number {
  if (a.result.ok && b.result.ok) return compareOutcomes(a.result.value, b.result.value);
  return Number(b.result.ok) - Number(a.result.ok);
}

function line(plan: CasePlan, { answer, result }: Found, events: Events): DueLine {
  const { index, reading } = answer;
  const noun = events[answer.event]?.noun ?? answer.event;
  const told = tell({ index, reading, result }, { noun });
  const about = {
    number: told.number,
    reading: readingWords(reading, noun),
    ...(told.text === undefined ? {} : { meaning: told.text }),
    words: wordsOf(told),
  };
  if (told.kind === 'no date') return { ...about, notes: [] };
  return {
    ...about,
    dateTime: told.datetime,
    notes: [...restsOn(plan, answer, noun), ...told.notes],
  };
}

/** How far the date is a projection. What it counts from where that happened is on the walk already. */
function restsOn(plan: CasePlan, answer: PlanAnswer, noun: string): readonly string[] {
  const { countedFrom, inDays } = tellPlan(plan, answer, { noun });
  return [
    ...(answer.eventState === 'projected' ? [countedFrom] : []),
    ...(inDays === undefined ? [] : [inDays]),
    ...(inDays !== undefined && countsByClock(answer.reading.unit) ? [ASK_THE_TIME] : []),
  ];
}

/** Two dates of one reading that come out the same are one line. */
function withoutTwins(lines: readonly DueLine[]): readonly DueLine[] {
  const key = ({ words, reading, meaning }: DueLine): string => [words, reading, meaning].join('|');
  const seen = new Set<string>();
  return lines.filter((each) => {
    const isNew = !seen.has(key(each));
    seen.add(key(each));
    return isNew;
  });
}
