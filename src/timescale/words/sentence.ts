import type { Outcome } from '../count/outcome.ts';
import { keyMoment } from '../count/outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { momentWords } from './dates.ts';
import { capitalised } from './lists.ts';
import type { OutcomeParts } from './outcome.ts';
import {
  beginsLead,
  endsLead,
  hasSeveral,
  isOneDate,
  occurrenceWords,
  outcomeParts,
  senseWords,
} from './outcome.ts';

/** How many dates of a series are written out. */
const DATES_LISTED = 6;

/** What a reading answers, as a sentence without its full stop: "By the end of Monday 4 January 2027". */
export function outcomeWords(outcome: Outcome, reading: ResolvedReading): string {
  return outcome.kind === 'series' && hasSeveral(outcome, reading)
    ? seriesWords(outcome)
    : joined(outcomeParts(outcome, reading));
}

function joined({ lead, moment, tail }: OutcomeParts): string {
  return `${lead} ${momentWords(moment)}${tail === '' ? '' : ` ${tail}`}`;
}

function seriesWords({ occurrences, earliest }: Extract<Outcome, { kind: 'series' }>): string {
  const listed = occurrences
    .slice(0, DATES_LISTED)
    .map((due, place) => occurrenceWords(due, earliest?.[place]))
    .join('; ');
  const rest = occurrences.length > DATES_LISTED ? '; and so on' : '';
  return `${listed}${rest}`;
}

/** What stands before the date alone, as a row of a plan has it: "By the end of", "Ends by the end of", "First on". */
export function dateLead(outcome: Outcome, reading: ResolvedReading): string {
  const moment = keyMoment(outcome);
  switch (outcome.kind) {
    case 'due':
      return isOneDate(outcome) ? senseWords(reading, moment) : byWords(moment);
    case 'window':
      return outcome.ends ? capitalised(endsLead(outcome, reading)) : beginsLead(outcome, reading);
    case 'series': {
      const first = isOneDate(outcome) ? senseWords(reading, moment) : byWords(moment);
      return hasSeveral(outcome, reading) ? `First ${first.toLowerCase()}` : first;
    }
  }
}

function byWords({ time }: { readonly time?: string }): string {
  return time === undefined ? 'By the end of' : 'By';
}
