import type { RecordKindId } from './record-kinds.ts';

/** Two to six questions or phrases for each record, in staff's own words, none of them its title's. */
export type AskedOf<Id extends string> = Readonly<Partial<Record<Id, readonly string[]>>>;

/**
 * What staff would type to find a procedure's records, by kind and id. It reaches the search index and nothing else:
 * it is never shown.
 */
export type Asked = Readonly<Partial<Record<RecordKindId, AskedOf<string>>>>;

/**
 * The parts of a long procedure's `asked`, written in a file for each chapter, as one.
 * @throws where two parts ask of the same record: one of them would be lost.
 */
export function joinAsked(parts: readonly Asked[]): Asked {
  const joined: Partial<Record<string, Record<string, readonly string[]>>> = {};
  for (const [kind, records] of parts.flatMap((part) => Object.entries(part))) {
    const known = (joined[kind] ??= {});
    for (const [id, phrases = []] of Object.entries(records)) {
      if (known[id] !== undefined) {
        throw new Error(`asked: the ${kind} "${id}" stands in two files. Keep one of them.`);
      }
      known[id] = phrases;
    }
  }
  return joined;
}
