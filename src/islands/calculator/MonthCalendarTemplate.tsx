import type { JSX } from 'preact';
import { WEEKDAYS, weekdayWords } from '../../timescale/index.ts';
import type { DaySign } from './month-calendar.ts';
import { signClass } from './month-calendar.ts';

/** Each sign in its square and what the legend says of it. A counted day shows its number. */
const SIGNS: readonly (readonly [DaySign, mark: string, legend: string])[] = [
  ['event', 'from', 'the day counted from: day 0'],
  ['counted', '1', 'counted, with its number'],
  ['due', 'due', 'the date worked out'],
  ['weekend', '–', 'weekend, not counted'],
  ['bank holiday', 'BH', 'bank holiday, not counted'],
  ['closure', 'shut', 'your office is closed, not counted'],
];

/** The small calendar without its days, for `monthCalendar` to fill in: it keeps these words out of the script. */
export function MonthCalendarTemplate(): JSX.Element {
  return (
    <template class="month-calendar-template">
      <div class="month-calendar">
        <table>
          <caption />
          <thead>
            <tr>
              {WEEKDAYS.map((weekday) => (
                <th key={weekday} scope="col">
                  <abbr title={weekdayWords(weekday)}>{weekdayWords(weekday).slice(0, 3)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody />
        </table>
        <ul class="month-calendar__legend">
          {SIGNS.map(([sign, mark, legend]) => (
            <li key={sign} data-sign={sign}>
              <b class={signClass(sign)}>{mark}</b> {legend}
            </li>
          ))}
        </ul>
      </div>
    </template>
  );
}
