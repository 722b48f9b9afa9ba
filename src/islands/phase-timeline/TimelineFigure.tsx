import type { JSX } from 'preact';
import { inSentence, readingName } from '../../timescale/index.ts';
import type { Line } from '../kit/timeline/scale.ts';
import { monthLine } from '../kit/timeline/scale.ts';
import { endsOf } from './ends.ts';
import { PhaseBar, RowTitle, SHAPES, TimelineHead } from './PhaseBar.tsx';
import { ReadingEnds } from './ReadingEnds.tsx';
import type { ProjectedReading, ProjectedRow, Projection } from './project.ts';

/** "Begins on …; or begins on …."; a sentence that says why there is no date stands after them. */
function answerSentence({ told, faults }: ProjectedReading): string {
  const dated = told.told.filter((each) => each.kind === 'date').map(({ sentence }) => sentence);
  const [first, ...others] = dated;
  const answer = [first, ...others.map(inSentence)].join('; or ');
  return [...(first === undefined ? [] : [`${answer}.`]), ...faults].join(' ');
}

/** A reading in whole sentences: its answer, what it takes the clause to mean, and how it was counted. */
function ReadingSentences(props: { reading: ProjectedReading; name: string }): JSX.Element {
  const { text, told, countedFrom } = props.reading;
  const meaning = props.name === '' || text === undefined ? [] : [text];
  return (
    <li>
      {props.name !== '' && <b>{props.name}. </b>}
      {answerSentence(props.reading)}{' '}
      <span class="soft">
        {[...meaning, countedFrom, told.inDays, ...told.notes]
          .filter((sentence) => sentence !== undefined)
          .join(' ')}
      </span>
    </li>
  );
}

function RowLines({ projected, line }: { projected: ProjectedRow; line: Line }): JSX.Element {
  const { row, readings, ofReadings, waitsFor, leftOut } = projected;
  const nameOf = (reading: ProjectedReading): string =>
    ofReadings > 1 ? readingName(reading.told, ofReadings) : '';
  const notes = new Set(readings.flatMap((reading) => endsOf(reading).flatMap((end) => end.notes)));
  return (
    <li class="timeline__row timeline__grid">
      <RowTitle row={row} />
      <div>
        {readings.map((reading) => (
          <div key={reading.index} class="timeline__reading">
            <PhaseBar bar={reading.bar} line={line} />
            <ReadingEnds reading={reading} name={nameOf(reading)} />
          </div>
        ))}
        {[...notes, ...leftOut].map((note) => (
          <p key={note} class="soft">
            {note}
          </p>
        ))}
        {waitsFor.length > 0 && (
          <p class="soft">Counts from {waitsFor.join(' or ')}: no date for that yet.</p>
        )}
        {readings.length > 0 && (
          <details class="timeline__more">
            <summary>
              How it is counted
              <span class="govuk-visually-hidden">: {row.title}</span>
            </summary>
            <ul>
              {readings.map((reading) => (
                <ReadingSentences key={reading.index} reading={reading} name={nameOf(reading)} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** The rows, each reading with its bar and its dates, on one line of time; how each was counted unfolds. */
export function TimelineFigure({ projection }: { projection: Projection }): JSX.Element {
  const line = monthLine(projection.from, projection.to);
  return (
    <figure class="timeline timeline--dated card">
      <TimelineHead line={line} title="By months" />
      <ul class="timeline__rows">
        {projection.rows.map((projected) => (
          <RowLines key={projected.row.id} projected={projected} line={line} />
        ))}
      </ul>
      <figcaption class="soft">{SHAPES}</figcaption>
    </figure>
  );
}
