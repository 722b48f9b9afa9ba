import type { JSX } from 'preact';
import type { CheckLink } from './props.ts';

/** The clauses that a criterion rests on, each a link to the page that restates it. */
export function ClauseLinks({ links }: { readonly links: readonly CheckLink[] }): JSX.Element {
  return (
    <>
      {links.map(({ label, url }, index) => (
        <>
          {index > 0 && '; '}
          <a href={url}>{label}</a>
        </>
      ))}
    </>
  );
}
