import type { Outcome } from '../count/outcome.ts';
import { compareDue, keyMoment, senseOf } from '../count/outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { TimescaleKind } from '../record/record.ts';
import { capitalised } from './lists.ts';
import { beginsLead, endsLead, hasSeveral, outcomeParts, senseWords } from './outcome.ts';

/**
 * What stands before the date of an answer, where the answer is read as a whole: "In time up to the end of" for a thing
 * to be done by then, "Begins on … and ends by the end of" for a period. A limit is no thing to be done, and keeps its
 * own words.
 */
export function answerLead(
  outcome: Outcome,
  reading: ResolvedReading,
  kind?: TimescaleKind,
): string {
  const { lead, moment } = outcomeParts(outcome, reading);
  const isDoneBy = kind !== 'limit' && isOneDate(outcome) && senseOf(reading) === 'by';
  const inTime = moment.time === undefined ? 'In time up to the end of' : 'In time if done by';
  const told = isDoneBy ? inTime : lead;
  return outcome.kind === 'series' && hasSeveral(outcome, reading) ? `The first: ${told}` : told;
}

/** What stands before the date alone, as a row of a plan has it: "By the end of", "Ends by the end of", "First on". */
export function dateLead(outcome: Outcome, reading: ResolvedReading): string {
  const moment = keyMoment(outcome);
  switch (outcome.kind) {
    case 'due':
      return isOneDate(outcome) ? senseWords(reading, moment) : byWords(moment);
    case 'window':
      return capitalised(outcome.ends ? endsLead(outcome, reading) : beginsLead(outcome, reading));
    case 'series': {
      const first = isOneDate(outcome) ? senseWords(reading, moment) : byWords(moment);
      return hasSeveral(outcome, reading) ? `First ${first.toLowerCase()}` : first;
    }
  }
}

function byWords({ time }: { readonly time?: string }): string {
  return time === undefined ? 'By the end of' : 'By';
}

/** Whether the answer is one date: no period, and no deadline that has a first day as well. */
export function isOneDate(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'due':
      return compareDue(outcome.earliest ?? outcome.due, outcome.due) === 0;
    case 'window':
      return false;
    case 'series': {
      const [due] = outcome.occurrences;
      return compareDue(outcome.earliest?.[0] ?? due, due) === 0;
    }
  }
}
