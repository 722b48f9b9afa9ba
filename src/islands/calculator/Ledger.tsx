import type { JSX } from 'preact';
import type { DueByTime, DueDate, HoursRow, LedgerRow } from '../../timescale/index.ts';
import { longDate } from '../../timescale/index.ts';
import { durationWords } from './duration-words.ts';

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

function HoursLine({ row, due }: { row: HoursRow; due: DueByTime }): JSX.Element {
  const counted = row.kind === 'counted';
  return (
    <li data-kind={row.kind}>
      <b>{counted ? durationWords(row.minutes) : '–'}</b>
      <span>
        {due.words.instant(row.from)} to {due.words.instant(row.to)},{' '}
        {counted ? 'counted' : `not counted: ${row.reason ?? 'closed'}`}
      </span>
    </li>
  );
}

/** Every day of the count with its number, or why it is not counted; or every stretch of hours. */
export function Ledger({ due, noun }: { due: DueDate; noun: string }): JSX.Element {
  if (due.kind === 'day') {
    return (
      <ol class="ledger">
        {due.ledger.map((row) => (
          <DayLine key={row.date} row={row} noun={noun} />
        ))}
      </ol>
    );
  }
  return (
    <ol class="ledger ledger--hours">
      {due.hours.map((row) => (
        <HoursLine key={row.from} row={row} due={due} />
      ))}
    </ol>
  );
}
