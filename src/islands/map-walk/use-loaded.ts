import { useEffect, useState } from 'preact/hooks';

/** A part of a tool that comes when it is wanted: what there is of it at each time. */
export type Loaded<T> =
  | { readonly kind: 'not yet' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'loaded'; readonly value: T };

/** What `load` gives, asked for once it is wanted; `load` stays the same. After a failure `again` tries once more. */
export function useLoaded<T>(load: () => Promise<T>, wanted: boolean): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'not yet' });
  useEffect(() => {
    if (!wanted || loaded.kind === 'loaded') return;
    load().then(
      (value) => {
        setLoaded({ kind: 'loaded', value });
      },
      () => {
        const again = (): void => {
          setAttempt(attempt + 1);
        };
        setLoaded({ kind: 'failed', again });
      },
    );
  }, [wanted, attempt]);
  return loaded;
}
