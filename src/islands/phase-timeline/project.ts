import type { IsoDate, Moments, PlanAnswer } from '../../timescale/index.ts';
import {
  compareMoments,
  englandAndWales,
  faultWords,
  keyMoment,
  outcomeWords,
  planWarningWords,
  projectPlan,
} from '../../timescale/index.ts';
import type { Bar } from './bars.ts';
import { barOf, reachOf } from './bars.ts';
import type { PhaseTimelineProps, TimelineRow } from './props.ts';

/** One reading of a row: what is drawn and what is said. */
export interface ProjectedReading {
  readonly index: number;
  readonly text?: string | undefined;
  readonly bar?: Bar | undefined;
  /** "Begins on …, ends by the end of … at the latest"; two where the start of the row has two dates. */
  readonly words: readonly string[];
  /** What it is counted from, where that is not the start: "the end of Phase 3, at its latest". */
  readonly countedFrom?: string | undefined;
  /** Hours are told in days. */
  readonly approximate: boolean;
}

export interface ProjectedRow {
  readonly row: TimelineRow;
  readonly readings: readonly ProjectedReading[];
  /** Events that a reading waits for, in words. */
  readonly waitsFor: readonly string[];
}

export interface Projection {
  readonly rows: readonly ProjectedRow[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly warnings: readonly string[];
}

function answerWords({ reading, earliest, latest }: PlanAnswer): readonly string[] {
  return [
    ...new Set(
      [earliest, latest].map((result) =>
        result.ok ? outcomeWords(result.value, reading) : faultWords(result.fault),
      ),
    ),
  ];
}

function byDate(a: PlanAnswer, b: PlanAnswer): number {
  if (!a.latest.ok || !b.latest.ok) return Number(b.latest.ok) - Number(a.latest.ok);
  return compareMoments(keyMoment(a.latest.value), keyMoment(b.latest.value)) || a.index - b.index;
}

/**
 * Every row of the timeline, each reading at its latest, from the dates that are known. Days run on from `start`;
 * hours are told in days, so that the line needs no clock. Readings stand earlier first.
 */
export function projectTimeline(
  props: PhaseTimelineProps,
  known: Moments,
  start: IsoDate,
): Projection {
  const plan = projectPlan({ timescales: props.timescales, known, calendar: englandAndWales });
  const noun = (event: string): string => props.events[event]?.noun ?? event;
  const rows = props.rows.map((row) => {
    const projected = plan.timescales[row.timescale];
    const answers = [...(projected?.answers ?? [])].sort(byDate);
    return {
      row,
      readings: answers.map((answer) => ({
        index: answer.index,
        text: answer.reading.text,
        bar: barOf(answer),
        words: answerWords(answer),
        approximate: answer.approximate,
        countedFrom:
          answer.event === props.start
            ? undefined
            : `${noun(answer.event)}${answer.eventState === 'projected' ? ', at its latest' : ''}`,
      })),
      waitsFor: (projected?.missing ?? []).map(noun),
    };
  });
  const bars = rows.flatMap(({ readings }) => readings.flatMap(({ bar }) => bar ?? []));
  const nouns = Object.fromEntries(
    Object.entries(props.events).map(([id, event]) => [id, event.noun]),
  );
  return {
    rows,
    ...reachOf(bars, start),
    warnings: plan.warnings.map((warning) => planWarningWords(warning, nouns)),
  };
}
