import type { JSX } from 'preact';
import type { ResultMoment } from '../../timescale/index.ts';
import {
  MOST_OCCURRENCES,
  compareMoments,
  momentWords,
  faultWords,
  longDate,
  shortDate,
} from '../../timescale/index.ts';
import { dateTimeOf } from './lines.ts';
import type { SeriesDates } from './lines.ts';
import type { Span } from './span.ts';

/** How many dates stand in the line before it is unfolded. */
const SHOWN_FIRST = 3;

/** How far a recurrence is listed. */
function reachWords(count: number, horizon: string): string {
  return count === MOST_OCCURRENCES
    ? `The first ${count} dates`
    : `${count} dates until ${longDate(horizon)}`;
}

function Occurrence({ first, last }: Span): JSX.Element {
  const time = (edge: ResultMoment): JSX.Element => (
    <time dateTime={dateTimeOf(edge)}>{momentWords(edge)}</time>
  );
  return compareMoments(first, last) === 0 ? (
    time(last)
  ) : (
    <>
      {time(first)} to {time(last)}
    </>
  );
}

/** The dates of a recurrence: how many and the first few; all of them once unfolded. */
export function SeriesList(props: { series: SeriesDates; horizon: string }): JSX.Element {
  const { series, horizon } = props;
  const { dates, stoppedBy } = series;
  const few = dates.slice(0, SHOWN_FIRST).map(({ last }) => shortDate(last.date));
  const isOpen = dates.some(({ first, last }) => compareMoments(first, last) !== 0);
  const more = dates.length > SHOWN_FIRST ? ' …' : '';
  return (
    <details class="plan__series">
      <summary>
        {reachWords(dates.length, horizon)}
        {isOpen && ', at the latest'}: {few.join(', ')}
        {more}
      </summary>
      <ol>
        {dates.map(({ first, last }) => (
          <li key={last.date}>
            <Occurrence first={first} last={last} />
          </li>
        ))}
      </ol>
      {stoppedBy !== undefined && <p class="plan__warning">{faultWords(stoppedBy)}</p>}
    </details>
  );
}
