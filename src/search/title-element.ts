import type { Procedure } from '../procedure/index.ts';
import { KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';

const SITE = 'Family Support Procedures';

/** Kinds of page that may be titled as the section is that they belong to. */
const SAID: ReadonlySet<string> = new Set<Kind>(['timescale', 'process map']);

/**
 * A page's title element, which tells it from every other page in a row of tabs: what it is where that may be mistaken,
 * and the service with its council, so that pages of two procedures are told apart.
 */
export function titleElement(
  title: string,
  kind: string,
  procedure: Pick<Procedure, 'name' | 'council'> | undefined,
): string {
  const what = Object.entries(KINDS).find(([id]) => id === kind && SAID.has(id))?.[1].one;
  const named = what === undefined ? title : `${title} (${what.toLowerCase()})`;
  if (procedure === undefined) return `${named} – ${SITE}`;
  const { name, council } = procedure;
  const place = title === name ? council.name : `${name}, ${council.name}`;
  return `${named} – ${place} – ${SITE}`;
}
