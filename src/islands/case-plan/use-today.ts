import { useEffect, useState } from 'preact/hooks';
import type { IsoDate } from '../../timescale/index.ts';
import { londonNow } from '../kit/date-entry/read-dates.ts';
import { whenLookedAt } from '../kit/use-now.ts';

/** Today in London: it changes at midnight, and as the page is looked at again. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => londonNow().date);
  useEffect(
    () =>
      whenLookedAt(() => {
        setToday(londonNow().date);
      }),
    [],
  );
  return today;
}
