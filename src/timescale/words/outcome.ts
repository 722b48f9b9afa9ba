import type { Edge, EdgeRange, Outcome, Sense } from '../outcome.ts';
import { compareEdges, edgeOf, senseOf } from '../outcome.ts';
import type { ResolvedReading } from '../reading.ts';
import { longDate, timeOnDate } from './dates.ts';
import { explainDue } from './explain.ts';

/** How many dates of a series are written out. */
const DATES_LISTED = 6;

/** What a reading answers, as a sentence without its full stop: "By the end of Monday 4 January 2027". */
export function outcomeWords(outcome: Outcome, reading: ResolvedReading): string {
  switch (outcome.kind) {
    case 'due': {
      const due = edgeOf(outcome.due);
      const earliest = outcome.earliest && edgeOf(outcome.earliest);
      return earliest && compareEdges(earliest, due) !== 0
        ? `From ${edgeWords(earliest)} to ${endWords(due)}`
        : senseWords(senseOf(reading), due);
    }
    case 'window':
      return `${beginsWords(outcome.begins)} and ${endsWords(outcome)}`;
    case 'series':
      return seriesWords(outcome, reading);
  }
}

function senseWords(sense: Sense, edge: Edge): string {
  const at = edge.time === undefined ? 'On' : 'At';
  switch (sense) {
    case 'by':
      return `By ${endWords(edge)}`;
    case 'on':
      return `${at} ${edgeWords(edge)}`;
    case 'not before':
      return `Not before ${edgeWords(edge)}`;
    case 'about':
      return `${at} about ${edgeWords(edge)}`;
  }
}

/** An edge: "Monday 4 January 2027", "3:30am on Sunday 28 March 2027". */
export function edgeWords({ date, time }: Edge): string {
  return time === undefined ? longDate(date) : timeOnDate(time, date);
}

/** An edge that is in time to its end: "the end of Monday 4 January 2027", "3:30am on …". */
function endWords(edge: Edge): string {
  return edge.time === undefined ? `the end of ${edgeWords(edge)}` : edgeWords(edge);
}

function beginsWords({ earliest, latest }: EdgeRange): string {
  return compareEdges(earliest, latest) === 0
    ? `Begins ${earliest.time === undefined ? 'on' : 'at'} ${edgeWords(earliest)}`
    : `Begins between ${edgeWords(earliest)} and ${edgeWords(latest)}`;
}

function endsWords({ begins, ends }: Extract<Outcome, { kind: 'window' }>): string {
  if (!ends) {
    return 'its end is not given';
  }
  const { earliest, latest } = ends;
  if (!latest) {
    return `ends no sooner than ${edgeWords(earliest)}`;
  }
  if (compareEdges(earliest, latest) === 0) {
    return `ends at ${endWords(latest)}`;
  }
  return compareEdges(earliest, begins.earliest) === 0
    ? `ends by ${endWords(latest)} at the latest`
    : `ends between ${edgeWords(earliest)} and ${endWords(latest)}`;
}

function seriesWords(
  { occurrences, earliest }: Extract<Outcome, { kind: 'series' }>,
  reading: ResolvedReading,
): string {
  const [first, ...more] = occurrences;
  if (reading.basis === 'sinceLast' || more.length === 0) {
    return outcomeWords({ kind: 'due', due: first, earliest: earliest?.[0] }, reading);
  }
  const listed = occurrences
    .slice(0, DATES_LISTED)
    .map((due) => edgeWords(edgeOf(due)))
    .join('; ');
  const rest = occurrences.length > DATES_LISTED ? '; and so on' : '';
  return `${listed}${rest}`;
}

/** How each date of an outcome was counted: one sentence an edge, of a series the first date. */
export function explainOutcome(outcome: Outcome, noun: string): readonly string[] {
  switch (outcome.kind) {
    case 'due': {
      const both = [outcome.earliest, outcome.due].filter((due) => due !== undefined);
      return distinct(both.map((due) => explainDue(due, noun)));
    }
    case 'window': {
      const { begins, ends } = outcome;
      const edges = [begins.earliest, begins.latest, ends?.earliest, ends?.latest];
      const counted = edges.flatMap((edge) => (edge?.due ? [edge.due] : []));
      return distinct(counted.map((due) => explainDue(due, noun)));
    }
    case 'series':
      return [explainDue(outcome.occurrences[0], noun)];
  }
}

function distinct(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
