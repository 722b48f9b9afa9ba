import type { MapItem } from '../process-map/map-list.ts';
import { mapList } from '../process-map/map-list.ts';
import type { ProcessMap } from '../process-map/process-map.ts';
import { actorWords } from '../procedure/derived.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { fillText } from '../procedure/text.ts';

/** A map as an ordered list in the procedure's own words: its figures filled in, its actors named. */
export function mapItems(procedure: Procedure, map: ProcessMap): readonly MapItem[] {
  return mapList(map, {
    text: (text) => fillText(procedure, text),
    actor: (who) => actorWords(procedure, who),
  });
}
