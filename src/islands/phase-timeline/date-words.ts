import type { CasePlan, IsoDate, PlanAnswer, ToldPoint } from '../../timescale/index.ts';
import { SIDE_WORDS, pointWords, tellPoints } from '../../timescale/index.ts';

/** One date of a reading: what happens on it, and what must be known beside it, a sentence each. */
export interface DatedWords {
  readonly date: IsoDate;
  readonly words: string;
  readonly notes: readonly string[];
}

function dated(point: ToldPoint, side?: keyof typeof SIDE_WORDS): DatedWords {
  const marks = [
    ...(point.occurrence === undefined ? [] : [`no. ${point.occurrence}`]),
    ...(side === undefined ? [] : [SIDE_WORDS[side]]),
  ];
  const words = pointWords(point);
  return {
    date: point.moment.date,
    words: marks.length === 0 ? words : `${words} (${marks.join(', ')})`,
    notes: point.notes,
  };
}

/**
 * Each date of a planned answer with what happens on it: that a thing begins, ends, or has its last day. Where the event
 * that it counts from may have two dates, the answer's are told at their earliest and at their latest.
 */
export function datesOf(
  { events }: Pick<CasePlan, 'events'>,
  answer: PlanAnswer,
  noun: string,
): readonly DatedWords[] {
  const event = events[answer.event];
  if (event?.state !== 'known' && event?.state !== 'projected') return [];
  const points = (side: keyof typeof SIDE_WORDS): readonly ToldPoint[] => {
    const moment = event.state === 'known' ? event.moment : event[side];
    return tellPoints({ reading: answer.reading, moment, result: answer[side] }, { noun });
  };
  const [earliest, latest] = [points('earliest'), points('latest')];
  const key = (all: readonly ToldPoint[]): string => all.map(({ datetime }) => datetime).join();
  return key(earliest) === key(latest)
    ? latest.map((point) => dated(point))
    : [
        ...earliest.map((point) => dated(point, 'earliest')),
        ...latest.map((point) => dated(point, 'latest')),
      ];
}
