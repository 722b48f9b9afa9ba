import type { Edge, Outcome, Sense } from '../../timescale/outcome.ts';
import { compareEdges, edgeOf, keyEdge, senseOf } from '../../timescale/outcome.ts';
import type { ResolvedReading } from '../../timescale/reading.ts';
import type { TimescaleKind } from '../../timescale/record.ts';
import type { DueDate, IsoDate } from '../../timescale/result.ts';
import { edgeWords, outcomeWords } from '../../timescale/words/outcome.ts';

/** The one date of a reading that stands big, the words before it, and what must be said at once beside it. */
export interface Headline {
  readonly lead: string;
  /** "2027-01-04", or "2027-03-28T03:30+01:00". */
  readonly datetime: string;
  readonly words: string;
  readonly beside: readonly string[];
}

const DAY_LEADS: Readonly<Record<Sense, string>> = {
  by: 'In time up to the end of',
  on: 'On',
  'not before': 'Not before',
  about: 'On about',
};

const TIME_LEADS: Readonly<Record<Sense, string>> = {
  by: 'In time if done by',
  on: 'At',
  'not before': 'Not before',
  about: 'At about',
};

function dueLead(reading: ResolvedReading, kind: TimescaleKind, edge: Edge): string {
  const sense = senseOf(reading);
  const atAnHour = edge.time !== undefined;
  if (kind === 'limit' && sense === 'by')
    return atAnHour ? 'No later than' : 'No later than the end of';
  return (atAnHour ? TIME_LEADS : DAY_LEADS)[sense];
}

function windowLead({ begins, ends }: Extract<Outcome, { kind: 'window' }>): string {
  if (ends === undefined) {
    return compareEdges(begins.earliest, begins.latest) === 0
      ? 'Begins on'
      : 'Begins no later than';
  }
  if (ends.latest === undefined) return 'Ends no sooner than';
  const bound = compareEdges(ends.earliest, ends.latest) === 0 ? 'Ends at' : 'Ends by';
  return ends.latest.time === undefined ? `${bound} the end of` : bound;
}

function seriesBeside(occurrences: readonly DueDate[], today: IsoDate): readonly string[] {
  const next = occurrences.find(({ date }) => date >= today);
  if (next === undefined || next === occurrences[0]) return [];
  return [`The next from today: ${edgeWords(edgeOf(next))}`];
}

/**
 * What stands first in an answer: for a deadline its date, for a period its end at the latest (or its beginning,
 * where it has no end), for a recurrence the first date. `today` says which date of a recurrence comes next.
 */
export function headline(
  outcome: Outcome,
  reading: ResolvedReading,
  kind: TimescaleKind,
  today: IsoDate,
): Headline {
  const edge = keyEdge(outcome);
  const common = {
    datetime: edge.due?.kind === 'time' ? edge.due.at : edge.date,
    words: edgeWords(edge),
  };
  switch (outcome.kind) {
    case 'due': {
      const first = outcome.earliest && edgeOf(outcome.earliest);
      const ranged = first !== undefined && compareEdges(first, edge) !== 0;
      const beside = ranged ? [`Not before ${edgeWords(first)}`] : [];
      return { ...common, lead: dueLead(reading, kind, edge), beside };
    }
    case 'window':
      return { ...common, lead: windowLead(outcome), beside: [outcomeWords(outcome, reading)] };
    case 'series': {
      const lead = dueLead(reading, kind, edge);
      const which = reading.basis === 'series' ? 'The first' : 'The next';
      return {
        ...common,
        lead: `${which}: ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`,
        beside: seriesBeside(outcome.occurrences, today),
      };
    }
  }
}
