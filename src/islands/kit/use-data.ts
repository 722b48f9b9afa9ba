import { useEffect, useState } from 'preact/hooks';
import { loadData } from './load-data.ts';

/** A data file on its way: what there is to show at each time. */
export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'loaded'; readonly data: T };

/** Loads a data file of this site as the island wakes up (see `loadData`); after a failure `again` tries once more. */
export function useData<T>(path: string, isIt: (data: unknown) => data is T): Loading<T> {
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState<Loading<T>>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: Loading<T>): void => {
      if (isWanted) setLoading(next);
    };
    const again = (): void => {
      setLoading({ kind: 'loading' });
      setAttempt(attempt + 1);
    };
    loadData(path, isIt).then(
      (data) => {
        show({ kind: 'loaded', data });
      },
      () => {
        show({ kind: 'failed', again });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [path, attempt]);
  return loading;
}
