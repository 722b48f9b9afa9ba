import { useEffect, useRef } from 'preact/hooks';

/**
 * Does something whenever the page is shown: as it has loaded, and as the reader comes back to it, from the browser's
 * memory or not. Browsers differ in what then stands in the boxes, so each tool compares its result with them.
 */
export function usePageShow(then: () => void): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const hear = (): void => {
      latest.current();
    };
    addEventListener('pageshow', hear);
    return () => {
      removeEventListener('pageshow', hear);
    };
  }, []);
}

/**
 * Does something each minute, so at midnight too, and as the page is looked at again: what a result says of now is worked
 * out anew. Answers how to stop.
 */
export function whenLookedAt(then: () => void): () => void {
  const look = (): void => {
    if (!document.hidden) then();
  };
  const timer = setInterval(look, 60_000);
  for (const type of ['visibilitychange', 'pageshow']) addEventListener(type, look);
  return () => {
    clearInterval(timer);
    for (const type of ['visibilitychange', 'pageshow']) removeEventListener(type, look);
  };
}
