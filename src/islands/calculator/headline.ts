import type { IsoDate, Outcome, ResolvedReading, TimescaleKind } from '../../timescale/index.ts';
import { momentOf, momentWords, keyMoment, outcomeWords } from '../../timescale/index.ts';

/** The one date of a reading that stands big, the words before and after it, and what must be said beside it. */
export interface Headline {
  readonly lead: string;
  /** "2027-01-04", or "2027-03-28T03:30+01:00". */
  readonly datetime: string;
  readonly words: string;
  /** "at the latest" */
  readonly tail: string;
  /** For a recurrence, the date that comes next. */
  readonly next?: string;
}

/** "By the end of" a day is in time to its end; a limit is no thing to be done, and keeps its words. */
function leadWords(words: string, kind: TimescaleKind): string {
  if (kind === 'limit') return words;
  return words
    .replace(/^By the end of/, 'In time up to the end of')
    .replace(/^By$/, 'In time if done by');
}

/**
 * What stands first in an answer: for a deadline its date, for a period its end at the latest (or its beginning,
 * where it has no end), for a recurrence the first date. The sentence is the engine's own, set around the date.
 */
export function headline(
  outcome: Outcome,
  reading: ResolvedReading,
  kind: TimescaleKind,
  today: IsoDate,
): Headline {
  const edge = keyMoment(outcome);
  const words = momentWords(edge);
  const series = outcome.kind === 'series' ? outcome : undefined;
  const told: Outcome =
    series === undefined
      ? outcome
      : { kind: 'due', due: series.occurrences[0], earliest: series.earliest?.[0] };
  const sentence = outcomeWords(told, reading);
  const at = sentence.lastIndexOf(words);
  const next = series?.occurrences.find(({ date }) => date >= today);
  return {
    lead: `${series ? 'The first: ' : ''}${leadWords(sentence.slice(0, at).trim(), kind)}`,
    datetime: edge.due?.kind === 'time' ? edge.due.at : edge.date,
    words,
    tail: sentence.slice(at + words.length).trim(),
    ...(next !== undefined &&
      next !== series?.occurrences[0] && {
        next: `Next from today: ${momentWords(momentOf(next))}`,
      }),
  };
}
