import type { JSX } from 'preact';
import { CONTRADICTION_LEAD } from '../../eligibility/index.ts';

/** Points out answers that cannot all be true; nothing where they can. */
export function Contradictions({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  return (
    <>
      {[...new Set(texts)].map((text) => (
        <span class="check-contradiction" key={text}>
          {CONTRADICTION_LEAD} {text}
        </span>
      ))}
    </>
  );
}
