/**
 * Where an anchor of a page of all procedures stands now that each has a page of its own: the anchor begins with the
 * procedure's id. None where it names no procedure. `address` is that of the page of all.
 */
export function forwarded(
  address: string,
  anchor: string,
  procedures: readonly string[],
): string | undefined {
  const [owner] = procedures
    .filter((id) => anchor === id || anchor.startsWith(`${id}-`))
    // Of two ids of which one begins with the other, the longer is meant.
    .sort((a, b) => b.length - a.length);
  if (owner === undefined) return undefined;
  return `${address}${owner}/${anchor === owner ? '' : `#${anchor}`}`;
}
