import type { JSX } from 'preact';
import type { Outcome } from '../../timescale/outcome.ts';
import { edgeOf } from '../../timescale/outcome.ts';
import { edgeWords } from '../../timescale/words/outcome.ts';
import { faultWords } from '../../timescale/words/warnings.ts';

/** How many dates of a recurrence are listed: for every 3 weeks, more than half a year. */
const LISTED = 12;

/** The dates of a recurrence, each counted from the start. */
export function SeriesDates(props: {
  outcome: Extract<Outcome, { kind: 'series' }>;
}): JSX.Element | null {
  const { occurrences, stoppedBy } = props.outcome;
  if (occurrences.length < 2) return null;
  const listed = occurrences.slice(0, LISTED);
  return (
    <>
      <ol class="series">
        {listed.map((due) => (
          <li key={due.date}>{edgeWords(edgeOf(due))}</li>
        ))}
      </ol>
      {occurrences.length > LISTED && <p class="soft">And so on.</p>}
      {stoppedBy !== undefined && <p class="note">{faultWords(stoppedBy)}</p>}
    </>
  );
}
