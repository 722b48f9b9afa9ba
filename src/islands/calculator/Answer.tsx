import type { JSX } from 'preact';
import type { Answered, AnsweredReading } from './work-out.ts';

/** One reading: phrasing content only, with one `<time>`. Each part ends in a space, to be read aloud. */
export function ReadingDate({ told, why, stands }: AnsweredReading): JSX.Element {
  const reason = why !== '' && <span class="answer__why">{why} </span>;
  if (told.kind === 'no date') {
    return (
      <span class="answer__reading">
        <span class="answer__extra">No date: {told.fault} </span>
        {reason}
      </span>
    );
  }
  return (
    <span class="answer__reading">
      <span class="answer__lead">{told.lead}</span>{' '}
      <time class="answer" datetime={told.datetime}>
        {told.words}
      </time>{' '}
      {told.tail !== '' && <span class="answer__lead">{told.tail} </span>}
      {stands && <span class={`answer__left${stands.late ? ' late' : ''}`}>{stands.words}. </span>}
      {told.next !== undefined && <span class="answer__extra">{told.next}. </span>}
      {reason}
    </span>
  );
}

/** The dates of every reading, earlier first, for an `<output>`. */
export function Answer({ press, readings, waiting }: Answered): JSX.Element {
  return (
    <span key={press}>
      {readings.length > 1 && (
        <span class="answer__lead">It can be read in more than one way. The earlier first. </span>
      )}
      {readings.map((reading) => (
        <ReadingDate key={reading.told.id} {...reading} />
      ))}
      {waiting.map((words) => (
        <span key={words} class="answer__reading answer__why">
          {words}{' '}
        </span>
      ))}
    </span>
  );
}
