import {
  CALENDAR_ENDS,
  CALENDAR_STARTS,
  LIST_ENDS,
  SLOW_HOLIDAYS,
  isWeekend,
  step,
} from './slow-holidays.ts';

/**
 * Counts as a person would with a wall calendar and a pencil: one day at a time, no tables, no day numbers. Shares
 * nothing with the engine, not even its bank holidays.
 */
export interface SlowQuestion {
  readonly unit: 'days' | 'working-days' | 'weeks' | 'months' | 'weeks-of-pregnancy';
  readonly figure: number;
  readonly back: boolean;
  readonly clearDays: boolean;
  readonly event: string;
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  readonly countClosures: boolean;
}

export interface SlowAnswer {
  readonly date: string;
  readonly rows: readonly string[];
  readonly warnings: readonly string[];
}

type Closures = Pick<SlowQuestion, 'closures' | 'countClosures'>;

function isClosed(date: string, { closures }: Closures): boolean {
  return closures.some(({ from, to }) => from <= date && date <= to);
}

/** Why a day is crossed out on the wall calendar, or an empty string. */
function crossedOut(date: string, closures: Closures): string {
  if (isWeekend(date)) {
    return 'weekend';
  }
  const name = SLOW_HOLIDAYS.get(date);
  if (name !== undefined) {
    return `bank holiday, ${name}`;
  }
  return closures.countClosures && isClosed(date, closures) ? 'closure' : '';
}

function onCalendar(date: string): boolean {
  return CALENDAR_STARTS <= date && date <= CALENDAR_ENDS;
}

/** Walks back from a date to the first earlier day that suits; undefined at the calendar's first page. */
function walkBack(date: string, suits: (date: string) => boolean): string | undefined {
  for (let day = step(date, -1); onCalendar(day); day = step(day, -1)) {
    if (suits(day)) {
      return day;
    }
  }
  return undefined;
}

function dueWarnings(date: string, question: SlowQuestion): string[] {
  if (!onCalendar(date)) {
    return question.unit === 'working-days' ? [] : ['working-day-not-known'];
  }
  const warnings: string[] = [];
  const reason = crossedOut(date, question);
  const beside =
    reason === '' ? undefined : walkBack(date, (day) => crossedOut(day, question) === '');
  if (reason !== '' && reason !== 'closure') {
    warnings.push(
      beside === undefined ? 'working-day-not-known' : `due-not-a-working-day, ${beside}`,
    );
  }
  if (isClosed(date, question) || (beside !== undefined && isClosed(beside, question))) {
    const open = walkBack(
      date,
      (day) => !isWeekend(day) && !SLOW_HOLIDAYS.has(day) && !isClosed(day, question),
    );
    warnings.push(...(open === undefined ? [] : [`office-closed, ${open}`]));
  }
  return warnings;
}

function workingDays(question: SlowQuestion): SlowAnswer | 'outside' {
  const { event, back, figure, clearDays } = question;
  const direction = back ? -1 : 1;
  const wanted = figure + (clearDays ? 1 : 0);
  if (!onCalendar(event)) {
    return 'outside';
  }
  const rows = [`${event} event`];
  let day = event;
  for (let number = 0; number < wanted;) {
    day = step(day, direction);
    if (!onCalendar(day)) {
      return 'outside';
    }
    const reason = crossedOut(day, question);
    number += reason === '' ? 1 : 0;
    rows.push(reason === '' ? `${day} counted ${number}` : `${day} skipped, ${reason}`);
  }
  while (wanted === 0 && crossedOut(day, question) !== '') {
    day = step(day, direction);
    if (!onCalendar(day)) {
      return 'outside';
    }
  }
  const reason = crossedOut(event, question);
  const warnings = reason === '' ? [] : [`event-not-a-working-day, ${reason}`];
  if (event > LIST_ENDS || day > LIST_ENDS) {
    warnings.push('provisional');
  }
  return { date: day, rows, warnings: [...warnings, ...dueWarnings(day, question)].sort() };
}

/** Turns the pages month by month, then takes the same day of the month or the last there is. */
function sameDayOfMonth(event: string, months: number, direction: 1 | -1): string {
  let year = Number(event.slice(0, 4));
  let month = Number(event.slice(5, 7));
  for (let turned = 0; turned < months; turned += 1) {
    month += direction;
    if (month === 13) {
      month = 1;
      year += 1;
    }
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  const page = `${year}-${String(month).padStart(2, '0')}`;
  let date = `${page}-01`;
  while (date.slice(8) < event.slice(8) && step(date, 1).startsWith(page)) {
    date = step(date, 1);
  }
  return date;
}

function calendarDays(question: SlowQuestion): SlowAnswer {
  const { event, back, figure, unit, clearDays } = question;
  const direction = back ? -1 : 1;
  let end = event;
  if (unit === 'months') {
    end = sameDayOfMonth(event, figure, direction);
  } else if (unit === 'weeks-of-pregnancy') {
    end = step(event, back ? 7 * figure - 280 : 7 * figure);
  } else {
    end = step(event, direction * figure * (unit === 'weeks' ? 7 : 1));
  }
  end = clearDays && unit !== 'weeks-of-pregnancy' ? step(end, direction) : end;
  const rows = [`${event} event`];
  for (let day = event, number = 1; day !== end; number += 1) {
    day = step(day, end < event ? -1 : 1);
    rows.push(`${day} counted ${number}`);
  }
  const warnings = dueWarnings(end, question);
  if (onCalendar(end) && end > LIST_ENDS) {
    warnings.push('provisional');
  }
  return { date: end, rows, warnings: warnings.sort() };
}

export function countSlowly(question: SlowQuestion): SlowAnswer | 'outside' {
  return question.unit === 'working-days' ? workingDays(question) : calendarDays(question);
}
