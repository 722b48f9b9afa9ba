import { useEffect, useState } from 'preact/hooks';

/**
 * What belongs below an answer: as it was when the answer was last painted. The answer comes first, as a calculator has
 * it, and the rest in the frame after it; where there is no answer there is no rest at once.
 */
export function useAfterPaint<T>(value: T | undefined): T | undefined {
  const [painted, setPainted] = useState<T>();
  useEffect(() => {
    setPainted(value);
  }, [value]);
  return value === undefined ? undefined : painted;
}

/** Whether a fold has been painted: what is folded away comes in the frame after what is seen. */
export const useIsPainted = (): boolean => useAfterPaint(true) ?? false;
