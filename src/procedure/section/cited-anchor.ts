import type { SectionHeading } from './section.ts';

/** Whether a reference names a heading's clause or a part of it: "5 step 4, first bullet" is of "5 step 4", not of "5 step". */
function isWithin(ref: string, clause: string): boolean {
  return ref.startsWith(clause) && !/^[\p{L}\p{N}.]/u.test(ref.slice(clause.length));
}

/**
 * The anchor of the heading that restates the clause which a reference names: of several the one that names it most
 * closely. Undefined where no heading does, and the page as a whole restates it.
 */
export function citedAnchor(headings: readonly SectionHeading[], ref: string): string | undefined {
  const within = headings.flatMap(({ ref: clause, anchor }) =>
    clause !== undefined && isWithin(ref, clause) ? [{ clause, anchor }] : [],
  );
  return within.sort((a, b) => b.clause.length - a.clause.length)[0]?.anchor;
}
