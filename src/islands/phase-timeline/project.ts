import type { IsoDate, Moments, PlanAnswer, ToldPlanAnswer } from '../../timescale/index.ts';
import {
  englandAndWales,
  isDatable,
  planWarningWords,
  projectPlan,
  resolveReadings,
  tellPlan,
} from '../../timescale/index.ts';
import { nounsOf } from '../kit/nouns.ts';
import { ruledOutReasons } from '../kit/ruled-out.ts';
import type { Bar } from '../kit/timeline/bars.ts';
import { barOf, reachOf } from '../kit/timeline/bars.ts';
import type { DatedWords } from './date-words.ts';
import { datesOf } from './date-words.ts';
import type { Timeline, TimelineRow } from './props.ts';

/** One reading of a row: what is drawn and what is said. */
export interface ProjectedReading {
  readonly index: number;
  readonly text?: string | undefined;
  readonly bar?: Bar | undefined;
  readonly told: ToldPlanAnswer;
  /** Each of its dates with what happens on it. */
  readonly dates: readonly DatedWords[];
  /** Why it has no date, a sentence each. */
  readonly faults: readonly string[];
  /** What it is counted from, where that is not the start. */
  readonly countedFrom?: string | undefined;
}

/** A row of the timeline with its readings in the source's order. */
export interface ProjectedRow {
  readonly row: TimelineRow;
  readonly readings: readonly ProjectedReading[];
  /** How many readings the rule has, whether they have a date or not. */
  readonly ofReadings: number;
  /** Events that a reading waits for, in words. */
  readonly waitsFor: readonly string[];
  /** Why readings of it do not count in this case, a sentence each. */
  readonly leftOut: readonly string[];
}

/** A timeline as it is shown, with the first and the last day that it draws. */
export interface Projection {
  readonly rows: readonly ProjectedRow[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly warnings: readonly string[];
}

type Plan = ReturnType<typeof projectPlan>;

function readingOf(props: Timeline, plan: Plan, answer: PlanAnswer): ProjectedReading {
  const noun = props.events[answer.event]?.noun ?? answer.event;
  const told = tellPlan(plan, answer, { noun });
  return {
    index: answer.index,
    text: answer.reading.text,
    bar: barOf(answer),
    told,
    dates: datesOf(plan, answer, noun),
    faults: told.told.flatMap((each) => (each.kind === 'no date' ? [each.fault] : [])),
    ...(answer.event === props.start ? {} : { countedFrom: told.countedFrom }),
  };
}

function rowOf(props: Timeline, plan: Plan, row: TimelineRow): ProjectedRow {
  const { answers = [], missing = [] } = plan.timescales[row.timescale] ?? {};
  const record = props.timescales[row.timescale];
  return {
    row,
    readings: answers.map((answer) => readingOf(props, plan, answer)),
    ofReadings: record !== undefined && isDatable(record) ? resolveReadings(record).length : 0,
    waitsFor: missing.map((event) => props.events[event]?.noun ?? event),
    leftOut: ruledOutReasons(plan, row.timescale, props.events),
  };
}

/**
 * Every row of the timeline, each reading at its latest, from the dates that are known. Days run on from `start`;
 * hours are told in days, so that the line needs no clock. Readings stand in the source's order, by which they are
 * numbered.
 */
export function projectTimeline(props: Timeline, known: Moments, start: IsoDate): Projection {
  const plan = projectPlan({ timescales: props.timescales, known, calendar: englandAndWales });
  const rows = props.rows.map((row) => rowOf(props, plan, row));
  const bars = rows.flatMap(({ readings }) => readings.flatMap(({ bar }) => bar ?? []));
  const nouns = nounsOf(props.events);
  return {
    rows,
    ...reachOf(bars, start),
    warnings: plan.warnings.map((warning) => planWarningWords(warning, nouns)),
  };
}
