import type { JSX } from 'preact';
import type { IsoDate, LedgerRow } from '../../timescale/index.ts';
import { WEEKDAYS, longDate, weekdayWords } from '../../timescale/index.ts';
import type { CalendarDay, DaySign } from './month-calendar.ts';
import { calendarWeeks, signClass } from './month-calendar.ts';

/** Each sign in its square and what the legend says of it. A counted day shows its number. */
const SIGNS: readonly (readonly [DaySign, mark: string, legend: string])[] = [
  ['event', 'from', 'the day counted from: day 0'],
  ['counted', '1', 'counted, with its number'],
  ['due', 'due', 'the date worked out'],
  ['weekend', '–', 'weekend, not counted'],
  ['bank holiday', 'BH', 'bank holiday, not counted'],
  ['closure', 'shut', 'your office is closed, not counted'],
];

function Square({ date, sign, number, name }: CalendarDay): JSX.Element {
  const [, day = '', month = ''] = longDate(date).split(' ');
  const mark = SIGNS.find(([known]) => known === sign)?.[1] ?? '\u00a0';
  return (
    <td class={signClass(sign)} title={name}>
      <span class="month-calendar__day">{day === '1' ? `1 ${month.slice(0, 3)}` : day}</span>
      <span class="month-calendar__mark">{sign === 'counted' ? number : mark}</span>
    </td>
  );
}

/** The months that the working touches: "December 2026 and January 2027". */
function monthsWords(dates: readonly IsoDate[]): string {
  const names = [...new Set(dates.map((date) => longDate(date).split(' ').slice(2).join(' ')))];
  return names.length > 2 ? `${names[0] ?? ''} to ${names.at(-1) ?? ''}` : names.join(' and ');
}

/**
 * The working as a small calendar: every day's sign is a word, a number or a dash, and the legend explains those that
 * occur.
 */
export function MonthCalendar(props: { ledger: readonly LedgerRow[]; due: IsoDate }): JSX.Element {
  const weeks = calendarWeeks(props.ledger, props.due);
  const days = weeks.flat().filter(({ sign }) => sign !== 'none');
  return (
    <div class="month-calendar">
      <table>
        <caption>{monthsWords(days.map(({ date }) => date))}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                <abbr title={weekdayWords(weekday)}>{weekdayWords(weekday).slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <Square key={day.date} {...day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="month-calendar__legend">
        {SIGNS.filter(([sign]) => days.some((day) => day.sign === sign)).map(
          ([sign, mark, legend]) => (
            <li key={sign} data-sign={sign}>
              <b class={signClass(sign)}>{mark}</b> {legend}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
