import type { Page } from './slow-calendar.ts';
import { pageOf, turn } from './slow-calendar.ts';
import type { SlowFault } from './slow-counter.ts';
import { countDays, daysBetween } from './slow-counter.ts';
import { countMinutes } from './slow-minutes.ts';
import { numberedEnds } from './slow-numbered.ts';
import type { SlowOffice } from './slow-office.ts';
import { earlierFirst } from './slow-order.ts';
import type {
  SlowCircumstances,
  SlowEdge,
  SlowMoment,
  SlowOutcome,
  SlowPoint,
  SlowRange,
  SlowRule,
} from './slow-rule.ts';
import { isFirstDay, isLaterWithMore, least, most } from './slow-rule.ts';

const LISTED_AT_MOST = 24;

/** The date or time so many of the rule's units away from the event. */
function count(
  rule: SlowRule,
  figure: number,
  event: Page,
  { time }: SlowMoment,
  circumstances: SlowCircumstances,
): SlowPoint | SlowFault {
  const { unit, back, clearDays } = rule;
  return unit === 'minutes' || unit === 'hours' || unit === 'service-hours'
    ? countMinutes({ unit, figure, back, event, time }, circumstances, circumstances.opening)
    : countDays({ unit, figure, back, clearDays, event }, circumstances);
}

/** "More than six months" begins on the day after them; "before week 16" ends on the day before it. */
function strictly(
  rule: SlowRule,
  figure: number,
  event: Page,
  office: SlowOffice,
  counted: (figure: number) => SlowPoint | SlowFault,
): SlowPoint | SlowFault {
  const more = Number(rule.bound === 'moreThan') - Number(rule.bound === 'lessThan');
  if (rule.unit === 'working-days') {
    return counted(figure + more);
  }
  const point = counted(figure);
  const page = 'date' in point && point.kind === 'day' ? pageOf(point.date) : undefined;
  if (more === 0 || !page) {
    return point;
  }
  return daysBetween(event, turn(page, isLaterWithMore(rule) === (more === 1) ? 1 : -1), office);
}

/** Both ends of what the rule says, whichever is the earlier; a single figure has one end twice. */
function bothEnds(
  rule: SlowRule,
  event: Page,
  moment: SlowMoment,
  circumstances: SlowCircumstances,
): readonly [SlowPoint, SlowPoint] | SlowFault {
  const counted = (figure: number) => count(rule, figure, event, moment, circumstances);
  const end = (figure: number) => strictly(rule, figure, event, circumstances, counted);
  const [a, b] =
    rule.wholeWeek || rule.shape === 'numbered'
      ? numberedEnds(rule, event, circumstances, counted)
      : [end(least(rule)), end(most(rule))];
  if ('fault' in a) return a;
  if ('fault' in b) return b;
  return earlierFirst(a, b) <= 0 ? [a, b] : [b, a];
}

function series(
  rule: SlowRule,
  event: Page,
  moment: SlowMoment,
  circumstances: SlowCircumstances,
): SlowOutcome | SlowFault {
  const counted = (figure: number) => count(rule, figure, event, moment, circumstances);
  const first = counted(most(rule));
  if ('fault' in first) {
    return first;
  }
  const occurrences = [first];
  let stoppedBy: SlowFault['fault'] | undefined;
  while (rule.basis === 'series' && occurrences.length < LISTED_AT_MOST) {
    const next = counted(most(rule) * (occurrences.length + 1));
    if ('fault' in next) {
      stoppedBy = next.fault;
      break;
    }
    if (circumstances.until !== undefined && next.date > circumstances.until) {
      break;
    }
    occurrences.push(next);
  }
  const answer = { kind: 'series', occurrences, ...(stoppedBy ? { stoppedBy } : {}) } as const;
  if (typeof rule.figure === 'number' && !isFirstDay(rule)) {
    return answer;
  }
  const earliest = occurrences.flatMap((_, place) => {
    const date = counted(least(rule) * (place + 1));
    return 'fault' in date ? [] : [date];
  });
  return { ...answer, earliest };
}

function edge(point: SlowPoint): SlowEdge {
  return point.kind === 'day'
    ? { date: point.date, due: point }
    : { date: point.date, time: point.at.slice(11, 16), due: point };
}

function eventEdge({ unit }: SlowRule, { date, time }: SlowMoment): SlowEdge {
  const byTheClock = unit === 'minutes' || unit === 'hours' || unit === 'service-hours';
  return byTheClock && time !== undefined ? { date, time } : { date };
}

function sure(day: SlowEdge): SlowRange {
  return { earliest: day, latest: day };
}

/** A period between the event and an end that is counted, which may lie before it. */
function lasting(rule: SlowRule, event: SlowEdge, first: SlowEdge, last: SlowEdge): SlowOutcome {
  if (rule.back) {
    const latest = rule.bound === 'atMost' ? event : last;
    return { kind: 'window', begins: { earliest: first, latest }, ends: sure(event) };
  }
  const begins = sure(event);
  switch (rule.bound) {
    case 'atMost':
      return { kind: 'window', begins, ends: { earliest: event, latest: last } };
    case 'atLeast':
      return { kind: 'window', begins, ends: { earliest: first } };
    default:
      return { kind: 'window', begins, ends: { earliest: first, latest: last } };
  }
}

function period(rule: SlowRule, event: SlowEdge, first: SlowEdge, last: SlowEdge): SlowOutcome {
  if (rule.shape === 'begins') {
    return { kind: 'window', begins: { earliest: first, latest: last } };
  }
  const namesBothEnds = rule.shape === 'numbered' || typeof rule.figure !== 'number';
  return rule.shape !== 'length' && namesBothEnds
    ? { kind: 'window', begins: sure(first), ends: sure(last) }
    : lasting(rule, event, first, last);
}

/** What a rule answers from the moment of its event. */
export function answerSlowly(
  rule: SlowRule,
  moment: SlowMoment,
  circumstances: SlowCircumstances,
): SlowOutcome | SlowFault {
  const event = pageOf(moment.date);
  if (!event) {
    return { fault: { code: 'not-a-date', value: moment.date } };
  }
  if (rule.kind === 'recurrence') {
    return series(rule, event, moment, circumstances);
  }
  const ends = bothEnds(rule, event, moment, circumstances);
  if ('fault' in ends) {
    return ends;
  }
  const [first, last] = ends;
  if (rule.kind === 'period') {
    return period(rule, eventEdge(rule, moment), edge(first), edge(last));
  }
  const hasFirstDay = rule.wholeWeek || typeof rule.figure !== 'number' || isFirstDay(rule);
  return { kind: 'due', due: last, ...(hasFirstDay ? { earliest: first } : {}) };
}
