import type { MapItem, ProcessMap } from '../../process-map/index.ts';
import { mapList } from '../../process-map/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import { actorWords, fillText } from '../../procedure/index.ts';
import { isDatable, statedWords } from '../../timescale/index.ts';

/** A map as an ordered list in the procedure's own words: its figures filled in, its actors named. */
export function mapItems(procedure: Procedure, map: ProcessMap): readonly MapItem[] {
  return mapList(map, {
    text: (text) => fillText(procedure, text),
    actor: (who) => actorWords(procedure, who),
    time: (id) => {
      const timescale = procedure.timescales[id];
      if (timescale === undefined) return { words: id, dated: false };
      return { words: statedWords(timescale), dated: isDatable(timescale) };
    },
  });
}
