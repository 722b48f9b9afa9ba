import type { CasePlan, IsoDate } from '../../timescale/index.ts';
import type { Bar } from '../kit/timeline/bars.ts';
import { barOf, reachOf } from '../kit/timeline/bars.ts';
import type { PlacedRow, Standing } from './placed.ts';
import { isRule } from './placed.ts';

/** What is drawn of one rule: each of its readings. */
export interface LaneMark {
  readonly rule: string;
  readonly kind: Standing['kind'];
  readonly bars: readonly Bar[];
}

/** A stage of the work on the line of time. */
export interface Lane {
  readonly title: string;
  readonly marks: readonly LaneMark[];
}

/** A plan on one line of time. */
export interface PlanLine {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The stage that comes first on the line stands first. */
  readonly lanes: readonly Lane[];
}

/** Where a rule stands that belongs to no stage; a period has a lane of its own. */
const NO_STAGE = 'At any stage';

/** A plan as it is drawn: a lane for each stage of the work, from the start to the last date of what does not repeat. */
export function planLine(rows: readonly PlacedRow[], plan: CasePlan, start: IsoDate): PlanLine {
  const lanes = new Map<string, LaneMark[]>();
  for (const { row, standing } of rows.filter(isRule)) {
    const { id, title, stage } = row.rule;
    const bars = (plan.timescales[id]?.answers ?? []).flatMap((answer) => barOf(answer) ?? []);
    const lasts = row.lines.some(({ isPeriod }) => isPeriod);
    const lane = stage ?? (lasts ? title : NO_STAGE);
    lanes.set(lane, [...(lanes.get(lane) ?? []), { rule: id, kind: standing.kind, bars }]);
  }
  const bars = [...lanes.values()].flat().flatMap((mark) => mark.bars);
  return { ...reachOf(bars, start), lanes: [...lanes].map(([title, marks]) => ({ title, marks })) };
}
