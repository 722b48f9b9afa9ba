import type { ResultMoment, MomentRange, Outcome } from '../count/outcome.ts';
import { compareDue, compareMoments, momentOf, senseOf } from '../count/outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate } from '../count/result.ts';
import { momentWords } from './dates.ts';
import { explainDue } from './explain.ts';
import { capitalised } from './lists.ts';

/** How many dates of a series are written out. */
const DATES_LISTED = 6;

const ABOUT = ' or about';

/** What a reading answers, as a sentence without its full stop: "By the end of Monday 4 January 2027". */
export function outcomeWords(outcome: Outcome, reading: ResolvedReading): string {
  switch (outcome.kind) {
    case 'due': {
      const due = momentOf(outcome.due);
      const earliest = outcome.earliest && momentOf(outcome.earliest);
      return earliest && compareMoments(earliest, due) !== 0
        ? `From ${momentWords(earliest)} to ${endWords(due)}`
        : senseWords(reading, due);
    }
    case 'window':
      return `${beginsWords(outcome.begins, reading)} and ${endsWords(outcome, reading)}`;
    case 'series':
      return seriesWords(outcome, reading);
  }
}

function senseWords(reading: ResolvedReading, edge: ResultMoment): string {
  switch (senseOf(reading)) {
    case 'by':
      return `By ${endWords(edge)}`;
    case 'on':
      return capitalised(atWords(edge));
    case 'not before':
      return capitalised(atWords(edge, ' or after'));
    case 'about':
      return capitalised(atWords(edge, ABOUT));
  }
}

/** An edge that is in time to its end: "the end of Monday 4 January 2027", "3:30am on …". */
function endWords(edge: ResultMoment): string {
  return edge.time === undefined ? `the end of ${momentWords(edge)}` : momentWords(edge);
}

/** "on Monday 4 January 2027", "on or after Monday 4 January 2027", "at or about 4pm on …". */
function atWords(edge: ResultMoment, or = ''): string {
  return `${edge.time === undefined ? 'on' : 'at'}${or} ${momentWords(edge)}`;
}

/** Where the clause says "about", an edge that was counted is no more than that; the event itself is certain. */
function boundWords(edge: ResultMoment, { bound }: ResolvedReading): string {
  return atWords(edge, bound === 'about' && edge.due ? ABOUT : '');
}

function beginsWords({ earliest, latest }: MomentRange, reading: ResolvedReading): string {
  return compareMoments(earliest, latest) === 0
    ? `Begins ${boundWords(earliest, reading)}`
    : `Begins between ${momentWords(earliest)} and ${momentWords(latest)}`;
}

function endsWords(
  { begins, ends }: Extract<Outcome, { kind: 'window' }>,
  reading: ResolvedReading,
): string {
  if (!ends) {
    return 'its end is not given';
  }
  const { earliest, latest } = ends;
  if (!latest) {
    return `ends no sooner than ${momentWords(earliest)}`;
  }
  if (compareMoments(earliest, latest) === 0) {
    return reading.bound === 'about'
      ? `ends ${boundWords(latest, reading)}`
      : `ends at ${endWords(latest)}`;
  }
  return compareMoments(earliest, begins.earliest) === 0
    ? `ends by ${endWords(latest)} at the latest`
    : `ends between ${momentWords(earliest)} and ${endWords(latest)}`;
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
    .map((due, place) => occurrenceWords(due, earliest?.[place]))
    .join('; ');
  const rest = occurrences.length > DATES_LISTED ? '; and so on' : '';
  return `${listed}${rest}`;
}

function occurrenceWords(due: DueDate, earliest: DueDate = due): string {
  const words = momentWords(momentOf(due));
  return compareDue(earliest, due) === 0 ? words : `${momentWords(momentOf(earliest))} to ${words}`;
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
    case 'series': {
      const first = [outcome.earliest?.[0], outcome.occurrences[0]];
      return distinct(first.flatMap((due) => (due ? [explainDue(due, noun)] : [])));
    }
  }
}

function distinct(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
