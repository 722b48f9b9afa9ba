import type { Procedure } from '../src/procedure/index.ts';
import { library } from './index.ts';

/** The procedure with an id. Throws for an unknown one, naming those that the library holds. */
export function findProcedure(id: string | undefined): Procedure {
  const procedure = library.find((candidate) => candidate.id === id);
  if (procedure === undefined) {
    throw new Error(
      `content/index.ts: there is no procedure "${id}". Known: ${library.map((p) => p.id).join(', ')}.`,
    );
  }
  return procedure;
}
