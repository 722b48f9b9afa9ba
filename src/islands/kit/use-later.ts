import { useState } from 'preact/hooks';

/** A part of a tool whose script comes when it is asked for: `part` is there once it has come. */
export interface Later<Part extends object> {
  readonly part: Part | undefined;
  /** It was asked for last and did not come. */
  readonly failed: boolean;
  /** Asks for it; nothing where it does not come, and the next time tries again. */
  readonly ask: () => Promise<Part | undefined>;
}

/** Holds a part of a tool that `load` brings by `import()`: what is seen only when it is unfolded or pressed. */
export function useLater<Part extends object>(load: () => Promise<Part>): Later<Part> {
  const [part, setPart] = useState<Part>();
  const [failed, setFailed] = useState(false);
  const ask = async (): Promise<Part | undefined> => {
    if (part !== undefined) return part;
    setFailed(false);
    try {
      const come = await load();
      setPart(come);
      return come;
    } catch {
      setFailed(true);
      return undefined;
    }
  };
  return { part, failed, ask };
}
