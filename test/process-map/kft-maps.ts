import { keepingFamiliesTogether } from '../../content/keeping-families-together/index.ts';
import { mapItems } from '../../src/components/map-items.ts';
import type { MapItem } from '../../src/process-map/map-list.ts';
import type { ProcessMap } from '../../src/process-map/process-map.ts';

/** A map of the library with its list in words. */
export interface ListedMap {
  readonly procedure: string;
  readonly id: string;
  readonly map: ProcessMap;
  readonly items: readonly MapItem[];
}

const maps: Readonly<Record<string, ProcessMap>> = keepingFamiliesTogether.processMaps;

export const listedMaps: readonly ListedMap[] = Object.entries(maps).map(([id, map]) => ({
  procedure: keepingFamiliesTogether.id,
  id,
  map,
  items: mapItems(keepingFamiliesTogether, map),
}));
