import type { CaseEvent, CasePlan } from '../../timescale/index.ts';
import { ruledOutWords } from '../../timescale/index.ts';
import { nounsOf } from './nouns.ts';

/** Why nothing of a rule counts from some of its events in this case, a sentence each; none where nothing is ruled out. */
export function ruledOutReasons(
  plan: CasePlan,
  timescale: string,
  events: Readonly<Record<string, CaseEvent>>,
): readonly string[] {
  const { ruledOut = [] } = plan.timescales[timescale] ?? {};
  if (ruledOut.length === 0) return [];
  const nouns = nounsOf(events);
  const reasons = ruledOut.flatMap((id) => {
    const event = plan.events[id];
    return event?.state === 'ruledOut' ? [ruledOutWords(event.event, event.by, nouns)] : [];
  });
  return [...new Set(reasons)];
}
