import type { JSX } from 'preact';
import type { HoursRow, LedgerRow } from '../../timescale/result.ts';
import { instantWords, longDate } from '../../timescale/words/dates.ts';
import { durationWords } from './duration-words.ts';

const WHY = {
  weekend: 'weekend',
  'bank holiday': 'bank holiday',
  closure: 'your office is closed',
} as const;

function dayNote(row: LedgerRow, noun: string): string {
  if (row.kind === 'event') return `${noun}: day 0`;
  if (row.kind === 'counted') return 'counted';
  return `not counted: ${row.name ?? WHY[row.reason]}`;
}

/** Every day of the working in the order of the count, with its number, or why it is not counted. */
export function DayLedger({
  rows,
  noun,
}: {
  rows: readonly LedgerRow[];
  noun: string;
}): JSX.Element {
  return (
    <ol class="ledger">
      {rows.map((row) => (
        <li key={row.date} data-kind={row.kind} data-date={row.date}>
          <b>{row.kind === 'counted' ? row.number : row.kind === 'event' ? '0' : '–'}</b>
          <span>
            {longDate(row.date)}, {dayNote(row, noun)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Every stretch of hours of the working, in the order of the count. */
export function HoursLedger({ rows }: { rows: readonly HoursRow[] }): JSX.Element {
  return (
    <ol class="ledger ledger--hours">
      {rows.map((row) => (
        <li key={row.from} data-kind={row.kind}>
          <b>{row.kind === 'counted' ? durationWords(row.minutes) : '–'}</b>
          <span>
            {instantWords(row.from)} to {instantWords(row.to)},{' '}
            {row.kind === 'counted' ? 'counted' : `not counted: ${row.reason ?? 'closed'}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
