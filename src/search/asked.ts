import type { Asked, Procedure } from '../procedure/index.ts';
import { recordKinds } from '../procedure/index.ts';

/** What staff would type to find a page or record, by its address. */
export function askedByUrl(
  library: readonly Procedure[],
  asked: Readonly<Record<string, Asked>>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    library.flatMap((procedure) =>
      recordKinds().flatMap(([kind, { url }]) =>
        Object.entries(asked[procedure.id]?.[kind] ?? {}).flatMap(([id, phrases = []]) =>
          url === undefined ? [] : [[url(procedure, id), phrases] as const],
        ),
      ),
    ),
  );
}
