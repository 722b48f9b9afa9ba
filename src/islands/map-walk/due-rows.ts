import type {
  CaseEvent,
  CasePlan,
  Outcome,
  PlanAnswer,
  ResolvedReading,
  Result,
} from '../../timescale/index.ts';
import {
  compareOutcomes,
  faultWords,
  keyMoment,
  outcomeWords,
  readingWords,
} from '../../timescale/index.ts';

/** One date of a rule, in words, with the reading that gives it. */
export interface DueLine {
  readonly words: string;
  /** For `<time datetime>`; none where there is no date. */
  readonly dateTime?: string;
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
}

type Events = Readonly<Record<string, CaseEvent>>;

interface Found {
  readonly answer: PlanAnswer;
  readonly result: Result<Outcome>;
}

const PROVISIONAL = 'Provisional: it rests on bank holidays that are not published yet.';

/**
 * What a rule answers in the plan: one line a reading and, where the event that it counts from may have two dates,
 * one for each. Earlier first, what has no date last.
 */
export function dueRow(plan: CasePlan, timescale: string, events: Events): DueRow {
  const planned = plan.timescales[timescale];
  if (planned === undefined) return { lines: [], ask: [] };
  const found = planned.answers.flatMap((answer): Found[] =>
    answer.latest === answer.earliest
      ? [{ answer, result: answer.latest }]
      : [
          { answer, result: answer.earliest },
          { answer, result: answer.latest },
        ],
  );
  return {
    lines: withoutTwins([...found].sort(earlierFirst).map((each) => line(each, events))),
    ask: asked(plan, planned.missing),
  };
}

/** The events to enter: for each missing one those that would give it a date, by projection or as it is. */
function asked(plan: CasePlan, missing: readonly string[]): readonly string[] {
  const events = missing.flatMap((id) => {
    const event = plan.events[id];
    return event?.state === 'unknown' && event.ask.length > 0 ? event.ask : [id];
  });
  return [...new Set(events)];
}

function earlierFirst(a: Found, b: Found): number {
  if (a.result.ok && b.result.ok) return compareOutcomes(a.result.value, b.result.value);
  return Number(b.result.ok) - Number(a.result.ok);
}

function line({ answer, result }: Found, events: Events): DueLine {
  const noun = events[answer.event]?.noun ?? answer.event;
  const about = {
    reading: readingWords(answer.reading, noun),
    ...(answer.reading.text === undefined ? {} : { meaning: answer.reading.text }),
  };
  if (!result.ok) return { ...about, words: faultWords(result.fault), notes: [] };
  return {
    ...about,
    words: outcomeWords(result.value, answer.reading),
    dateTime: dateTimeOf(result.value),
    notes: notesOn(answer, result.value, noun),
  };
}

function dateTimeOf(outcome: Outcome): string {
  const { date, due } = keyMoment(outcome);
  return due?.kind === 'time' ? due.at : date;
}

function notesOn(answer: PlanAnswer, outcome: Outcome, noun: string): readonly string[] {
  const warnings = keyMoment(outcome).due?.warnings ?? [];
  return [
    ...(answer.eventState === 'projected' ? [`Counted from the latest date of ${noun}.`] : []),
    ...(answer.approximate ? [approximately(answer.reading)] : []),
    ...(warnings.some(({ code }) => code === 'provisional') ? [PROVISIONAL] : []),
  ];
}

function approximately({ unit }: ResolvedReading): string {
  const hours = unit === 'hours' || unit === 'service-hours' || unit === 'minutes';
  return hours
    ? 'Told in days: enter the time of day as well for the exact time.'
    : 'It rests on hours that are told in days.';
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
