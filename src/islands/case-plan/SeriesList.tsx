import type { JSX } from 'preact';
import type { ToldOccurrence, ToldPlanSeries } from '../../timescale/index.ts';
import { seriesSummary } from '../../timescale/index.ts';

function Occurrence({ first, last }: ToldOccurrence): JSX.Element {
  return (
    <>
      {first.datetime !== last.datetime && (
        <>
          <time dateTime={first.datetime}>{first.words}</time> to{' '}
        </>
      )}
      <time dateTime={last.datetime}>{last.words}</time>
    </>
  );
}

/** The dates of a recurrence: how many and the first few; all of them once unfolded. */
export function SeriesList(props: { series: ToldPlanSeries; horizon: string }): JSX.Element {
  const { series, horizon } = props;
  const { dates, stoppedBy } = series;
  return (
    <details class="plan__series">
      <summary>{seriesSummary(series, horizon)}</summary>
      <ol>
        {dates.map(({ told }) => (
          <li key={told.last.datetime}>
            <Occurrence {...told} />
          </li>
        ))}
      </ol>
      {stoppedBy !== undefined && <p class="plan__warning">{stoppedBy}</p>}
    </details>
  );
}
