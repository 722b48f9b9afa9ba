import { useEffect, useState } from 'preact/hooks';

/** How long something may take before the reader is told that it is slow, in milliseconds. */
const SLOW = 3000;

/** Whether what is waited for has been so for three seconds. */
export function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isWaiting) return undefined;
    const timer = window.setTimeout(() => {
      setSlow(true);
    }, SLOW);
    return () => {
      window.clearTimeout(timer);
    };
  }, [isWaiting]);
  return isWaiting && isSlow;
}
