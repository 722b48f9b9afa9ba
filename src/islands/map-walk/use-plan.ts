import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CasePlan, Clock, Moment, Timescale } from '../../timescale/index.ts';
import {
  countedEvent,
  countsByClock,
  englandAndWales,
  isDatable,
  projectPlan,
  resolveReadings,
} from '../../timescale/index.ts';
import type { MapWalkProps } from './props.ts';

/** When events happened, by id. */
export type Known = Readonly<Record<string, Moment>>;

type Timescales = Readonly<Record<string, Timescale>>;

/** The events from which some rule counts hours, so that their time of day matters. */
export function timedEvents(timescales: Timescales): ReadonlySet<string> {
  const readings = Object.values(timescales).flatMap((timescale) =>
    isDatable(timescale) ? resolveReadings(timescale) : [],
  );
  return new Set(
    readings.filter(({ unit }) => countsByClock(unit)).map(({ counts }) => countedEvent(counts)),
  );
}

export interface WalkPlan {
  readonly plan: CasePlan;
  readonly known: Known;
  readonly setKnown: (known: Known) => void;
}

/** The plan of dates from what has been entered, held in memory alone. The clock is loaded once a time is known. */
export function usePlan({ timescales, hours }: MapWalkProps): WalkPlan {
  const [known, setKnown] = useState<Known>({});
  const [clock, setClock] = useState<Clock | undefined>(undefined);
  const needsClock =
    clock === undefined &&
    [...timedEvents(timescales)].some((event) => known[event]?.time !== undefined);

  useEffect(() => {
    if (!needsClock) return;
    void import('../../timescale/clock.ts').then(({ luxonClock }) => {
      setClock(() => luxonClock);
    });
  }, [needsClock]);

  const plan = useMemo(
    () => projectPlan({ timescales, known, calendar: englandAndWales, clock, hours }),
    [timescales, known, clock, hours],
  );
  return { plan, known, setKnown };
}
