/**
 * Where an anchor of a page of all procedures stands now that each has a page of its own: the anchor begins with the
 * procedure's id, or with a date and then the id. None where it names no procedure. `address` is that of the page of all.
 * A page of all times forwards to that of a year, a month, a day or a part of one alike: the anchor begins with its name.
 */
export function forwarded(
  address: string,
  anchor: string,
  names: readonly string[],
): string | undefined {
  const undated = anchor.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const [owner] = names
    .filter((id) => [anchor, undated].some((own) => own === id || own.startsWith(`${id}-`)))
    // Of two ids of which one begins with the other, the longer is meant.
    .sort((a, b) => b.length - a.length);
  if (owner === undefined) return undefined;
  return `${address}${owner}/${anchor === owner ? '' : `#${anchor}`}`;
}
