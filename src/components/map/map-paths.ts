import { library } from '../../../content/index.ts';
import type { ProcessMap } from '../../process-map/index.ts';
import type { Procedure } from '../../procedure/index.ts';

/** A map with its id and its procedure. */
export interface MapProps {
  readonly procedure: Procedure;
  readonly id: string;
  readonly map: ProcessMap;
}

/** One address for each map of the library: its page's, and those of the data files beside it. */
export function mapPaths() {
  return library.flatMap((procedure) =>
    Object.entries(procedure.processMaps).map(([id, map]) => ({
      params: { procedure: procedure.id, map: id },
      props: { procedure, id, map } satisfies MapProps,
    })),
  );
}
