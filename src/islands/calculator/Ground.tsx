import type { JSX } from 'preact';
import { conventionWords } from '../../timescale/words/convention.ts';
import { englandAndWales } from '../../timescale/working-calendar.ts';
import type { CalculatorProps } from './props.ts';
import type { WorkedOut } from './work-out.ts';

/** What the dates rest on: what the document leaves open, how we count, the clause and the document. */
export function Ground({ props, found }: { props: CalculatorProps; found: WorkedOut }): JSX.Element {
  const units = [...new Set(found.answers.map(({ reading }) => reading.unit))];
  const conventions = [...new Set(units.map(conventionWords))];
  const notes = found.answers.flatMap(({ event }) => props.events[event]?.note ?? []);
  const byTable = units.includes('working-days');
  return (
    <>
      {[...new Set(notes)].map((note) => (
        <p key={note} class="note">
          <span class="sign">Our note.</span> {note}
        </p>
      ))}
      {props.questions.map(({ title, text, ask, url }) => (
        <div key={url} class="question">
          <p>
            <span class="sign">Open question.</span> <a href={url}>{title}</a>
          </p>
          {text !== undefined && <p>{text}</p>}
          <p>Ask: {ask}.</p>
        </div>
      ))}
      <p class="soft">
        {conventions.map((sentence) => `${sentence} `)}The document does not say how to count.{' '}
        <a href={props.howWeCountUrl}>How we count</a>.
        {byTable && ` Bank holidays as published to ${englandAndWales.publishedUntil.slice(0, 4)}.`}
      </p>
      <p class="soft">
        {props.council}, {props.document}, {props.version}:{' '}
        {props.rule.clauses.map(({ ref, url }, index) => (
          <span key={ref}>
            {index > 0 && '; '}
            <a href={url}>{/^\d/.test(ref) ? `section ${ref}` : ref}</a>
          </span>
        ))}
        .
      </p>
    </>
  );
}
