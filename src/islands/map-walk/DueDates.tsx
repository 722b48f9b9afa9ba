import type { JSX } from 'preact';
import { capitalised } from '../../timescale/index.ts';
import type { DueLine, DueRow } from './due-rows.ts';
import type { WalkRule } from './props.ts';

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
        {several && line.meaning !== undefined ? line.meaning : `${capitalised(line.reading)}.`}{' '}
        {line.notes.join(' ')}
      </span>
    </span>
  );
}

/** A rule of the present step with the dates that it gives, earlier first. */
export function DueDates({ rule, row }: { rule: WalkRule; row: DueRow | undefined }): JSX.Element {
  const lines = row?.lines ?? [];
  const waits = row !== undefined && lines.length > 0 && row.ask.length > 0;
  return (
    <div class="walk__rule">
      <p>
        {rule.title}:{' '}
        <a class="pill" href={rule.url}>
          {rule.words}
        </a>
      </p>
      {rule.timescale !== undefined && (
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
      {waits && <p class="soft">Another reading counts from a date that is not known yet.</p>}
    </div>
  );
}
