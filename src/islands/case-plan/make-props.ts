import type { Procedure } from '../../procedure/index.ts';
import { timedEvents } from '../kit/timed-events.ts';
import { planStart, planStarts } from './plan-start.ts';
import type { CasePlanProps } from './props.ts';

/** What a procedure's page holds of its case plan, whose data has an `address`; none where nothing can start a plan. */
export function casePlanProps(
  { timescales, events }: Pick<Procedure, 'timescales' | 'events'>,
  idPrefix: string,
  address: string,
): CasePlanProps | undefined {
  const order = Object.keys(events);
  const start = planStart(timescales, order);
  if (start === undefined) return undefined;
  const offered = new Set([...planStarts(timescales, order), start]);
  const timed = timedEvents(timescales);
  const starts = Object.entries(events).flatMap(([event, { noun, question }]) =>
    offered.has(event) ? [{ event, noun, question, withTime: timed.has(event) }] : [],
  );
  return { idPrefix, address, start, starts };
}
