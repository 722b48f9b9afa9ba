import { isBlank, parseDate, readFields } from '../kit/date-entry/read-dates.ts';
import type { DateError, ParsedDate } from '../kit/date-entry/typed-date.ts';
import type { Known } from './use-plan.ts';

/** What is wrong with what was typed, by event. */
export type DateErrors = Readonly<Record<string, DateError>>;

/** A time may be left empty: the rules that count hours are then told in days. */
function parse(form: HTMLFormElement, idPrefix: string): ParsedDate | undefined {
  const typed = readFields(form, idPrefix);
  if (isBlank(typed)) return undefined;
  const timed = !isBlank({ ...typed, day: '', month: '', year: '' });
  return parseDate(typed, { withTime: timed });
}

/** The dates that stand in the groups of some events. Where nothing is typed at all, the first is asked for. */
export function readDates(
  form: HTMLFormElement,
  idPrefix: string,
  events: readonly string[],
): { readonly known: Known; readonly errors: DateErrors } {
  const known: Record<string, Known[string]> = {};
  const errors: Record<string, DateError> = {};
  for (const event of events) {
    const parsed = parse(form, `${idPrefix}-${event}`);
    if (parsed === undefined) continue;
    if (parsed.ok) known[event] = parsed.moment;
    else errors[event] = parsed.error;
  }
  const [first] = events;
  if (first !== undefined && Object.keys({ ...known, ...errors }).length === 0) {
    errors[first] = { message: 'Enter the date', fields: ['day', 'month', 'year'] };
  }
  return { known, errors };
}
