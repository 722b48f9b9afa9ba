import { ALIASES } from './aliases.ts';
import { plainWords } from './query.ts';

/** A procedure by what people call it. */
export interface CalledProcedure {
  readonly id: string;
  readonly name: string;
  readonly council: string;
}

/** A query that names a procedure, and what it asks of it. */
export interface NamedProcedure {
  readonly procedure: string;
  /** The query without the name: "kft exit plan" asks for "exit plan". */
  readonly rest: string;
}

/** The names of a procedure, the longest first: its service, its council and its abbreviations. */
function namesOf({ name, council }: CalledProcedure): readonly string[] {
  const service = plainWords(name);
  const short = service.replace(/ (?:service|team)$/, '');
  const others = ALIASES.filter(({ finds }) => finds.includes(service)).flatMap(
    ({ typed }) => typed,
  );
  return [...new Set([service, short, plainWords(council), ...others])].sort(
    (a, b) => b.length - a.length,
  );
}

/**
 * The procedures that a query names, each with what the query asks of it; none where it asks for nothing else ("kft").
 * Four councils have an exit plan: who names one wants that one's.
 */
export function namedProcedures(
  query: string,
  procedures: readonly CalledProcedure[],
): readonly NamedProcedure[] {
  const plain = ` ${plainWords(query)} `;
  return procedures.flatMap((procedure) => {
    const rest = namesOf(procedure)
      .reduce((text, name) => text.replaceAll(` ${name} `, ' '), plain)
      .trim();
    return rest === '' || rest === plain.trim() ? [] : [{ procedure: procedure.id, rest }];
  });
}
