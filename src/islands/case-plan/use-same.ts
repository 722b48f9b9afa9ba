import { useRef } from 'preact/hooks';

/**
 * What says the same as the last time is the object of the last time: what is drawn of it need not be drawn anew. It is
 * plain data, compared as JSON.
 */
export function useSame<T>(value: T): T {
  const held = useRef<{ readonly given: T; readonly same: T; readonly key: string }>();
  if (held.current?.given !== value) {
    const key = JSON.stringify(value);
    const same = held.current?.key === key ? held.current.same : value;
    held.current = { given: value, same, key };
  }
  return held.current.same;
}
