import type { DayNumber, IsoDate, ResultMoment, ToldWorkTo } from '../../timescale/index.ts';
import {
  BANK_HOLIDAYS,
  briefMoment,
  fromDayOn,
  inTimeOf,
  isoWeekday,
  momentOf,
  toDayNumber,
} from '../../timescale/index.ts';
import type { CalculatorProps } from './props.ts';
import type { Answered } from './worked-out.ts';

/** What a mark on the ruler is: the date to work to comes before all else. */
export type MarkKind = 'work to' | 'from' | 'reading' | 'limit' | 'beside' | 'today';

/** One mark: a day, with what it is. */
export interface Mark {
  readonly kind: MarkKind;
  readonly day: DayNumber;
  /** "Wed 13 Jan 2027" */
  readonly date: string;
  /** "consent", "work to", "reading 2" */
  readonly what: string;
}

/** How many dates of a recurrence are marked. */
const OCCURRENCES = 4;

/** Today stands on the ruler where it is no further from the dates than they are from each other, or this many days. */
const NEAR_DAYS = 21;

function mark(kind: MarkKind, moment: ResultMoment, what: string): readonly Mark[] {
  const day = toDayNumber(moment.date);
  return day === undefined ? [] : [{ kind, day, date: briefMoment({ date: moment.date }), what }];
}

/** The ends of what each reading says is in time; of a recurrence its next dates. */
function readingMarks({ found, today }: Answered): readonly Mark[] {
  return found.answers.flatMap((given) => {
    const { result, reading } = fromDayOn(given, today);
    if (!result.ok) return [];
    if (result.value.kind === 'series') {
      const [next, ...then] = result.value.occurrences.slice(0, OCCURRENCES).map(momentOf);
      return [
        ...(next ? mark('reading', next, '') : []),
        ...then.flatMap((moment) => mark('reading', moment, 'then')),
      ];
    }
    const { as, first, last } = inTimeOf(result.value, reading);
    return [
      ...(last ? mark('reading', last, '') : []),
      ...(first ? mark('reading', first, as === 'not before' ? '' : 'the first day') : []),
    ];
  });
}

/** "work to", "on": in a label, without what else the lead of a period or a recurrence says. */
function leadOf({ as, lead }: ToldWorkTo): string {
  if (as === 'period') return 'ends';
  if (as === 'between' || as === 'begins') return 'the last day';
  return (lead.split(': ').at(-1) ?? lead).replace(/^[WNOBA]/, (letter) => letter.toLowerCase());
}

/** What rules beside this one say: a limit never to be passed, or another date. */
function besideMarks({ compared }: Answered): readonly Mark[] {
  return compared.flatMap(({ rule, headline }) => {
    if (headline.kind === 'none') return [];
    const isLimit = rule.pastLimit !== undefined && rule.isHeld !== true;
    return isLimit
      ? mark('limit', headline.moment, 'never past')
      : mark('beside', headline.moment, rule.cited);
  });
}

function todayMark(today: IsoDate, marks: readonly Mark[]): readonly Mark[] {
  const days = marks.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const near = Math.max(NEAR_DAYS, last - first);
  return mark('today', { date: today }, 'today').filter(
    ({ day }) => day >= first - near && day <= last + near,
  );
}

/** A period begins on the day that it is counted from: that day has its mark. */
const isStart = (marks: readonly Mark[], { kind, day }: Mark): boolean =>
  kind === 'reading' && marks.some((mark) => mark.kind === 'from' && mark.day === day);

/** The marks of a result in order of date: one a day and kind, the date to work to in place of a reading's. */
export function marksOf({ rule }: CalculatorProps, answered: Answered): readonly Mark[] {
  const { found, headline, today } = answered;
  const own = [
    ...(headline.kind === 'date' ? mark('work to', headline.moment, leadOf(headline)) : []),
    ...found.answers.flatMap(({ event, moment }) =>
      mark('from', moment, rule.nouns[event] ?? event),
    ),
    ...readingMarks(answered),
    ...besideMarks(answered),
  ];
  const seen = new Map<string, Mark>();
  for (const each of [...own, ...todayMark(today, own)]) {
    // A date of several rules or readings has one mark: that of the first, in the order above.
    const isDate = each.kind === 'reading' || each.kind === 'beside' || each.kind === 'work to';
    const key = isDate ? `date ${each.day}` : `${each.kind} ${each.day} ${each.what}`;
    if (!seen.has(key) && !(isDate && isStart(own, each))) seen.set(key, each);
  }
  return [...seen.values()].sort((a, b) => a.day - b.day);
}

/** Every day from one to another, both included. */
export const daysBetween = (first: DayNumber, last: DayNumber): readonly DayNumber[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** A day that is shaded: of a weekend, or a bank holiday. */
export interface Shade {
  readonly day: DayNumber;
  readonly holiday: boolean;
}

/** Closer together than these days, weekends would be a grey haze. */
const MOST_SHADED = 200;

/** The weekends and bank holidays between two days; of a long time none. */
export function shadesOf(first: DayNumber, last: DayNumber): readonly Shade[] {
  if (last - first > MOST_SHADED) return [];
  const holidays = new Set(BANK_HOLIDAYS.holidays.map(({ date }) => toDayNumber(date)));
  return daysBetween(first, last).flatMap((day) => {
    const holiday = holidays.has(day);
    return holiday || isoWeekday(day) > 5 ? [{ day, holiday }] : [];
  });
}
