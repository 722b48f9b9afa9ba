import type { ComponentChildren, JSX } from 'preact';
import type { DueDate, HoursRow, LedgerRow, ToldWorking } from '../../timescale/index.ts';
import { instantWords, keyMoment, longDate, tellWorking } from '../../timescale/index.ts';
import { durationWords } from './duration-words.ts';
import { MonthCalendar } from './MonthCalendar.tsx';
import type { AnsweredReading } from './worked-out.ts';

/** How many dates of a recurrence are listed: for every 3 weeks, more than half a year. */
const LISTED = 12;

const OFFICE_CLOSED = 'your office is closed';

function dayNote(row: LedgerRow, noun: string): string {
  if (row.kind === 'event') return `${noun}: day 0`;
  if (row.kind === 'counted') return 'counted';
  return `not counted: ${row.name ?? (row.reason === 'closure' ? OFFICE_CLOSED : row.reason)}`;
}

function DayLine({ row, noun }: { row: LedgerRow; noun: string }): JSX.Element {
  return (
    <li data-kind={row.kind} data-date={row.date}>
      <b>{row.kind === 'counted' ? row.number : row.kind === 'event' ? 0 : '–'}</b>
      <span>
        {longDate(row.date)}, {dayNote(row, noun)}
      </span>
    </li>
  );
}

function HoursLine({ row }: { row: HoursRow }): JSX.Element {
  const counted = row.kind === 'counted';
  return (
    <li data-kind={row.kind}>
      <b>{counted ? durationWords(row.minutes) : '–'}</b>
      <span>
        {instantWords(row.from)} to {instantWords(row.to)},{' '}
        {counted ? 'counted' : `not counted: ${row.reason ?? 'closed'}`}
      </span>
    </li>
  );
}

/** Every day of the count with its number, or why it is not counted; or every stretch of hours. */
function Ledger({ due, noun }: { due: DueDate; noun: string }): JSX.Element {
  if (due.kind === 'day') {
    return (
      <>
        <MonthCalendar ledger={due.ledger} due={due.date} />
        <ol class="ledger">
          {due.ledger.map((row) => (
            <DayLine key={row.date} row={row} noun={noun} />
          ))}
        </ol>
      </>
    );
  }
  return (
    <ol class="ledger ledger--hours">
      {due.hours.map((row) => (
        <HoursLine key={row.from} row={row} />
      ))}
    </ol>
  );
}

function SeriesDates({ series }: Pick<ToldWorking, 'series'>): ComponentChildren {
  if (series === undefined) return null;
  const { dates, stoppedBy } = series;
  return (
    <>
      <ol class="series">
        {dates.slice(0, LISTED).map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {dates.length > LISTED && <p class="soft">And so on.</p>}
      {stoppedBy !== undefined && <p class="note">{stoppedBy}</p>}
    </>
  );
}

/**
 * How one reading was counted: in a sentence, with what must be known beside it, then day by day. `several` readings are
 * told apart by their texts.
 */
export function Working(props: AnsweredReading & { several: boolean }): JSX.Element | null {
  const { answer, told, noun, several } = props;
  if (!answer.result.ok) return null;
  const { due } = keyMoment(answer.result.value);
  const { counted, notes, series } = tellWorking(answer.result.value, answer.reading, noun);
  const name = several && told.text;
  return (
    <div class="answer-working">
      {several && <p class="tool-heading">{told.text ?? 'How it was counted'}</p>}
      {counted.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <SeriesDates series={series} />
      {due && (
        <details class="working">
          <summary>
            Every {due.kind === 'day' ? 'day' : 'hour'} of the count
            {name && <span class="govuk-visually-hidden">: {name}</span>}
          </summary>
          <Ledger due={due} noun={noun} />
        </details>
      )}
    </div>
  );
}
