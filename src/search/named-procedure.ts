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

/** What a service is called: its name, its name without "service", and its abbreviations. */
function serviceNames({ name }: CalledProcedure): readonly string[] {
  const service = plainWords(name);
  const short = service.replace(/ (?:service|team)$/, '');
  const others = ALIASES.filter(({ finds }) => finds.includes(service)).flatMap(
    ({ typed }) => typed,
  );
  return [service, short, ...others];
}

/** Whether these plain words, a blank at either end, hold the name. */
const holds = (plain: string, name: string): boolean => plain.includes(` ${name} `);

/**
 * The procedures that a query names, by service or by council, each with what the query asks of it; none where it asks
 * for nothing else ("kft"). Four councils have an exit plan: who names one wants that one's. One council may have two
 * services: who names a service wants that one, and its council's name beside it changes nothing.
 */
export function namedProcedures(
  query: string,
  procedures: readonly CalledProcedure[],
): readonly NamedProcedure[] {
  const plain = ` ${plainWords(query)} `;
  const byService = procedures.filter((procedure) =>
    serviceNames(procedure).some((name) => holds(plain, name)),
  );
  return (byService.length > 0 ? byService : procedures).flatMap((procedure) => {
    const names = [...new Set([...serviceNames(procedure), plainWords(procedure.council)])];
    const rest = names
      .sort((a, b) => b.length - a.length)
      .reduce((text, name) => text.replaceAll(` ${name} `, ' '), plain)
      .trim();
    return rest === '' || rest === plain.trim() ? [] : [{ procedure: procedure.id, rest }];
  });
}

/** A query without the names of procedures: what it asks, of all of them. */
export function withoutNames(query: string, procedures: readonly CalledProcedure[]): string {
  const [named] = namedProcedures(query, procedures);
  return named === undefined ? query : withoutNames(named.rest, procedures);
}
