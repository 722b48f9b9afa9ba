import type { JSX } from 'preact';
import type { ResultMoment } from '../../timescale/index.ts';
import { briefDate, clockTime, turnWords } from '../../timescale/index.ts';
import { dateTimeOf } from './lines.ts';
import type { Span } from './span.ts';

const momentKey = ({ date, time }: ResultMoment): string => `${date} ${time ?? ''}`;

function MomentTime({ edge }: { edge: ResultMoment }): JSX.Element {
  const { due } = edge;
  const turn = due?.kind === 'time' ? turnWords(due.at) : '';
  return (
    <time class="plan__day" dateTime={dateTimeOf(edge)}>
      {briefDate(edge.date)}
      {edge.time !== undefined && `, ${clockTime(edge.time)}`}
      {turn !== '' && `, ${turn}`}
    </time>
  );
}

/** A row's date, or its earliest and its latest; the whole row is read in order, so that it announces nothing. */
export function RowDate({ span, lead }: { span: Span; lead: string }): JSX.Element {
  const isRange = momentKey(span.first) !== momentKey(span.last);
  return (
    <output class="plan__when" aria-live="off">
      {lead !== '' && <span class="plan__lead">{lead} </span>}
      <MomentTime edge={span.first} />
      {isRange && (
        <span class="plan__to">
          {' to '}
          <MomentTime edge={span.last} />
        </span>
      )}
    </output>
  );
}
