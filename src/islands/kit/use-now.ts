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
