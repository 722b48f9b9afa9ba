import type { JSX } from 'preact';
import { PlanTool } from '../../src/islands/case-plan/CasePlan.tsx';
import { casePlanProps } from '../../src/islands/case-plan/make-props.ts';
import type { PlanSource } from '../../src/islands/case-plan/plan-source.ts';

/** A case plan on the page, its rules loaded. */
export function LoadedPlan({ source }: { source: PlanSource }): JSX.Element {
  const props = casePlanProps(source, source.idPrefix, '/plans/a-procedure/plan.json');
  if (props === undefined) throw new Error(`${source.procedureId} has no plan`);
  return <PlanTool {...props} loading={{ kind: 'loaded', data: source }} />;
}
