import type { JSX } from 'preact';
import type { Timescale } from '../../timescale/index.ts';
import { capitalised, isDatable } from '../../timescale/index.ts';
import type { DueLine, DueRow } from './due-rows.ts';

function Line({ line, several }: { line: DueLine; several: boolean }): JSX.Element {
  return (
    <span class="walk__due-line">
      {line.dateTime === undefined ? (
        <b>{line.words}</b>
      ) : (
        <time class="walk__due-date" dateTime={line.dateTime}>
          {line.words}
        </time>
      )}
      <span class="soft">
        {several && line.meaning !== undefined
          ? `Reading ${line.number}: ${line.meaning}`
          : `${capitalised(line.reading)}.`}{' '}
        {line.notes.join(' ')}
      </span>
    </span>
  );
}

/** A rule of the present step with the dates that it gives, earlier first. */
export function DueDates(props: {
  timescale: Timescale;
  /** "within 10 working days" */
  words: string;
  /** What it holds under, where the step does not say it. */
  conditions: string | undefined;
  /** Its calculator. */
  url: string;
  row: DueRow | undefined;
}): JSX.Element {
  const { timescale, words, conditions, url, row } = props;
  const lines = row?.lines ?? [];
  const waits = row !== undefined && lines.length > 0 && row.ask.length > 0;
  return (
    <div class="walk__rule">
      <p>
        {timescale.title}:{' '}
        <a class="pill" href={url}>
          {words}
        </a>
        {conditions && ` (${conditions})`}
      </p>
      {isDatable(timescale) && (
        <output class="walk__due">
          {lines.map((line) => (
            <Line
              key={`${line.words} ${line.reading} ${line.meaning}`}
              line={line}
              several={lines.length > 1 || waits}
            />
          ))}
        </output>
      )}
      {row?.leftOut.map((reason) => (
        <p key={reason} class="soft">
          {lines.length > 0 && 'Another reading is left out. '}
          {reason}
        </p>
      ))}
      {waits && <p class="soft">Another reading counts from a date that is not known yet.</p>}
    </div>
  );
}
