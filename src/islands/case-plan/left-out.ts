import type { CasePlan } from '../../timescale/index.ts';
import { ruledOutReasons } from '../kit/ruled-out.ts';
import type { PlanSource, PlanRule } from './plan-source.ts';

/** Rules that do not count in this case, and why. */
export interface LeftOut {
  /** "This case has receipt into the one tray, so nothing counts from receipt into the other." */
  readonly words: string;
  readonly rules: readonly PlanRule[];
}

/** The rules that count from nothing but what does not happen in this case, by what rules them out. */
export function leftOutRules(props: PlanSource, plan: CasePlan): readonly LeftOut[] {
  const found = new Map<string, PlanRule[]>();
  for (const rule of props.rules) {
    const { answers = [], missing = [] } = plan.timescales[rule.id] ?? {};
    if (answers.length + missing.length > 0) continue;
    const reasons = ruledOutReasons(plan, rule.id, props.events).join(' ');
    if (reasons !== '') found.set(reasons, [...(found.get(reasons) ?? []), rule]);
  }
  return [...found].map(([words, rules]) => ({ words, rules }));
}
