import { library } from '../../content/index.ts';
import { mapItems } from '../../src/components/map/map-items.ts';
import type { MapItem } from '../../src/process-map/map-list.ts';
import type { ProcessMap } from '../../src/process-map/process-map.ts';

/** A map of the library with its list in words. */
export interface ListedMap {
  readonly procedure: string;
  readonly id: string;
  readonly map: ProcessMap;
  readonly items: readonly MapItem[];
}

/** Every map of every procedure. */
export const listedMaps: readonly ListedMap[] = library.flatMap((procedure) =>
  Object.entries(procedure.processMaps).map(([id, map]) => ({
    procedure: procedure.id,
    id,
    map,
    items: mapItems(procedure, map),
  })),
);
