import type { OpeningHours } from '../record/opening-hours.ts';
import { passesMidnight } from '../calendar/opening-times.ts';
import type { Occurrence } from '../record/occurrence.ts';
import type { ScheduledDay } from '../count/schedule.ts';
import { clockTime, longDate, monthWords, weekdayWords } from './dates.ts';
import { listWords } from './lists.ts';
import { bankHolidayWords } from './warnings.ts';

const CYCLES = {
  day: 'once each day',
  week: 'once each week',
  month: 'once each month',
  quarter: 'once each quarter',
  term: 'once each term',
  year: 'once each year',
} as const satisfies Readonly<Record<Extract<Occurrence, { on: 'cycle' }>['each'], string>>;

/** When a thing takes place that counts from no event, after "it falls": "on Friday afternoon or Monday morning". */
export function occurrenceWords(occurs: Occurrence): string {
  switch (occurs.on) {
    case 'weekdays':
      return `on ${listWords(
        occurs.weekdays.map(({ day, part }) => [weekdayWords(day), part].filter(Boolean).join(' ')),
        'or',
      )}`;
    case 'cycle': {
      const cycle = CYCLES[occurs.each];
      return occurs.before === undefined ? cycle : `${cycle}, before ${clockTime(occurs.before)}`;
    }
    case 'month':
      return `in ${monthWords(occurs)}`;
    case 'unclear':
      return `on a cycle that can be read in more than one way: ${listWords(occurs.readings, 'or')}`;
  }
}

/** One day of a schedule: "Monday 21 December 2026, morning"; one that is a bank holiday says so. */
export function scheduledDayWords({ date, part, bankHoliday }: ScheduledDay): string {
  const holiday = bankHoliday === undefined ? [] : [`which is ${bankHolidayWords(bankHoliday)}`];
  return [longDate(date), ...(part === undefined ? [] : [part]), ...holiday].join(', ');
}

/** The hours of one day: "7am to 9pm", "5pm to 8am the next morning", "all day and all night", "closed". */
export function dayHoursWords(hours: OpeningHours['bankHoliday']): string {
  if (typeof hours === 'string') {
    return hours;
  }
  if (hours.opens === '00:00' && hours.closes === '24:00') {
    return 'all day and all night';
  }
  const nextDay = passesMidnight(hours) && hours.closes !== '00:00' ? ' the next morning' : '';
  return `${clockTime(hours.opens)} to ${clockTime(hours.closes)}${nextDay}`;
}
