import type { JSX } from 'preact';
import type { IsoDate, LedgerRow } from '../../timescale/result.ts';
import { longDate } from '../../timescale/words/dates.ts';
import type { CalendarDay, DaySign } from './month-calendar.ts';
import { calendarWeeks } from './month-calendar.ts';

const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** Each sign in the square and in the legend. A counted day shows its number. */
const SIGNS: Readonly<Record<Exclude<DaySign, 'none'>, { mark: string; legend: string }>> = {
  event: { mark: 'from', legend: 'the day counted from: day 0' },
  counted: { mark: '1', legend: 'counted, with its number' },
  due: { mark: 'due', legend: 'the date worked out' },
  weekend: { mark: '–', legend: 'weekend, not counted' },
  'bank holiday': { mark: 'BH', legend: 'bank holiday, not counted' },
  closure: { mark: 'shut', legend: 'your office is closed, not counted' },
};

const className = (sign: DaySign): string => `month-calendar__${sign.replace(' ', '-')}`;

function Square({ day }: { day: CalendarDay }): JSX.Element {
  const { date, sign } = day;
  const ofMonth = Number(date.slice(8));
  const month = longDate(date).split(' ')[2]?.slice(0, 3) ?? '';
  const number = ofMonth === 1 ? `1 ${month}` : String(ofMonth);
  const mark = sign === 'none' ? '' : sign === 'counted' ? String(day.number) : SIGNS[sign].mark;
  return (
    <td class={className(sign)} title={day.name}>
      <span class="month-calendar__day">{number}</span>
      <span class="month-calendar__mark">{mark === '' ? '\u00a0' : mark}</span>
    </td>
  );
}

/** The months that the working touches: "December 2026 and January 2027". */
function monthsWords(dates: readonly IsoDate[]): string {
  const names = [...new Set(dates.map((date) => longDate(date).split(' ').slice(2).join(' ')))];
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (names.length < 2) return first;
  return names.length === 2 ? `${first} and ${last}` : `${first} to ${last}`;
}

/** The working as a small calendar: every day's sign is a word, a number or a dash, explained below it. */
export function MonthCalendar(props: {
  ledger: readonly LedgerRow[];
  due: IsoDate;
}): JSX.Element | null {
  const weeks = calendarWeeks(props.ledger, props.due);
  const days = weeks.flat().filter(({ sign }) => sign !== 'none');
  const used = new Set(days.map(({ sign }) => sign));
  const dates = days.map(({ date }) => date);
  return (
    <div class="month-calendar">
      <table>
        <caption>{monthsWords(dates)}</caption>
        <thead>
          <tr>
            {WEEKDAY_NAMES.map((name) => (
              <th key={name} scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <Square key={day.date} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="month-calendar__legend">
        {(['event', 'counted', 'due', 'weekend', 'bank holiday', 'closure'] as const)
          .filter((sign) => used.has(sign))
          .map((sign) => (
            <li key={sign}>
              <b class={className(sign)}>{SIGNS[sign].mark}</b> {SIGNS[sign].legend}
            </li>
          ))}
      </ul>
    </div>
  );
}
