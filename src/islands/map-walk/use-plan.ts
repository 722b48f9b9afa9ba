import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CasePlan, Clock, Moment } from '../../timescale/index.ts';
import { englandAndWales, projectPlan } from '../../timescale/index.ts';
import { loadClock } from '../kit/load-clock.ts';
import { timedEvents } from '../kit/timed-events.ts';
import type { WalkData } from './walk-data.ts';

/** When events happened, by id. */
export type Known = Readonly<Record<string, Moment>>;

/** The plan of dates, with what it was made of. */
export interface WalkPlan {
  readonly plan: CasePlan;
  readonly known: Known;
  readonly setKnown: (known: Known) => void;
}

/**
 * The plan of dates from what has been entered, held in memory alone. The clock is loaded once a time is known; where
 * that fails the plan goes by days.
 */
export function usePlan({ timescales }: Pick<WalkData, 'timescales'>): WalkPlan {
  const [known, setKnown] = useState<Known>({});
  const [clock, setClock] = useState<Clock>();
  const needsClock =
    clock === undefined &&
    [...timedEvents(timescales)].some((event) => known[event]?.time !== undefined);

  useEffect(() => {
    if (!needsClock) return;
    void loadClock().then((loaded) => {
      if (loaded !== undefined) setClock(() => loaded);
    });
  }, [needsClock, known]);

  const plan = useMemo(
    () => projectPlan({ timescales, known, calendar: englandAndWales, clock }),
    [timescales, known, clock],
  );
  return { plan, known, setKnown };
}
