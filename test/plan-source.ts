import { makePlanData } from '../src/islands/case-plan/make-plan-data.ts';
import type { PlanSource } from '../src/islands/case-plan/plan-source.ts';
import { planStart } from '../src/islands/case-plan/plan-start.ts';
import type { CitationUrl, Procedure } from '../src/procedure/index.ts';

/** A plan's data with the event that it starts from, as the page joins them; none where nothing can start a plan. */
export function planSource(
  procedure: Procedure,
  idPrefix: string,
  urlOf: CitationUrl,
): PlanSource | undefined {
  const data = makePlanData(procedure, urlOf);
  const start = planStart(procedure.timescales, Object.keys(procedure.events));
  return data === undefined || start === undefined ? undefined : { ...data, idPrefix, start };
}
