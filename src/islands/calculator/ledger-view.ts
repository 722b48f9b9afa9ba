import type { HoursRow, LedgerRow } from '../../timescale/index.ts';
import { instantWords, longDate } from '../../timescale/index.ts';
import { h, of } from './dom.ts';
import { durationWords } from './duration-words.ts';

const OFFICE_CLOSED = 'your office is closed';

function dayNote(row: LedgerRow, noun: string): string {
  if (row.kind === 'event') return `${noun}: day 0`;
  if (row.kind === 'counted') return 'counted';
  return `not counted: ${row.name ?? (row.reason === 'closure' ? OFFICE_CLOSED : row.reason)}`;
}

/** Every day of the working in the order of the count, with its number, or why it is not counted. */
export function dayLedger(rows: readonly LedgerRow[], noun: string): HTMLElement {
  const line = (row: LedgerRow): HTMLElement => {
    const number = row.kind === 'counted' ? String(row.number) : row.kind === 'event' ? '0' : '–';
    return h(
      'li',
      { 'data-kind': row.kind, 'data-date': row.date },
      h('b', {}, number),
      h('span', {}, `${longDate(row.date)}, ${dayNote(row, noun)}`),
    );
  };
  return of('ol', 'ledger', rows.map(line));
}

/** Every stretch of hours of the working, in the order of the count. */
export function hoursLedger(rows: readonly HoursRow[]): HTMLElement {
  const line = (row: HoursRow): HTMLElement => {
    const counted = row.kind === 'counted';
    const note = counted ? 'counted' : `not counted: ${row.reason ?? 'closed'}`;
    return h(
      'li',
      { 'data-kind': row.kind },
      h('b', {}, counted ? durationWords(row.minutes) : '–'),
      h('span', {}, `${instantWords(row.from)} to ${instantWords(row.to)}, ${note}`),
    );
  };
  return of('ol', 'ledger ledger--hours', rows.map(line));
}
