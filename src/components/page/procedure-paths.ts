import { library } from '../../../content/index.ts';
import type { Procedure } from '../../procedure/index.ts';

/** A page for each procedure, or for those that have something to show on it. */
export function procedurePaths(has: (procedure: Procedure) => boolean = () => true) {
  return library
    .filter(has)
    .map((procedure) => ({ params: { procedure: procedure.id }, props: { procedure } }));
}
