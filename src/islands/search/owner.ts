import type { Hit } from './found.ts';
import type { Service } from './service.ts';

/** Whose a hit is: its page's procedure, or the one that its part of a page of all procedures is named for. */
export function ownerOf(hit: Hit, services: readonly Service[]): Service | undefined {
  const anchor = hit.url.split('#')[1] ?? '';
  return services.find(
    ({ id }) => id === hit.procedure || anchor === id || anchor.startsWith(`${id}-`),
  );
}

/** What one council says, or this guide of all of them. */
export interface OfCouncil {
  /** A service of the council, which bears its name and its mark; none where the hits are nobody's own. */
  readonly service: Service | undefined;
  readonly hits: readonly Hit[];
}

/** Hits by council, in the order of each council's best. */
export function byCouncil(
  hits: readonly Hit[],
  services: readonly Service[],
): readonly OfCouncil[] {
  const groups: { service: Service | undefined; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const service = ownerOf(hit, services);
    const own = groups.find((group) => group.service?.council === service?.council);
    if (own === undefined) groups.push({ service, hits: [hit] });
    else own.hits.push(hit);
  }
  return groups;
}

/** Whose procedures are: their council where they are all that it has, else their names. */
export function ownersOf(procedures: readonly string[], services: readonly Service[]): string {
  const own = services.filter(({ id }) => procedures.includes(id));
  const isWhole = (council: string): boolean =>
    services.every((each) => each.council !== council || own.includes(each));
  const names = own.map(({ council, name }) => (isWhole(council) ? council : name));
  return [...new Set(names)].join(' and ');
}
