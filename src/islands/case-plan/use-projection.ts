import { useRef } from 'preact/hooks';
import type { Clock } from '../../timescale/index.ts';
import { loadClock } from '../kit/load-clock.ts';
import type { Given, Projected } from './project.ts';
import { needsClock, project } from './project.ts';
import type { PlanSource } from './plan-source.ts';

/** Projects plans, of which only the last that was asked for is answered. */
export interface Projection {
  readonly project: (
    source: PlanSource,
    given: Given,
    then: (projected: Projected) => void,
  ) => void;
  /** What is still on its way is not answered. */
  readonly cancel: () => void;
}

/**
 * A plan from what was entered. The clock is loaded once a time is known from which hours count; where it does not come
 * the plan goes by days.
 */
export function useProjection(): Projection {
  const clock = useRef<Clock>();
  const latest = useRef(0);
  const cancel = (): void => {
    latest.current += 1;
  };
  return {
    cancel,
    project: (source, given, then) => {
      cancel();
      const turn = latest.current;
      if (clock.current !== undefined || !needsClock(source, given)) {
        then(project(source, given, clock.current));
        return;
      }
      void loadClock().then((loaded) => {
        clock.current = loaded;
        if (turn === latest.current) then(project(source, given, loaded));
      });
    },
  };
}
