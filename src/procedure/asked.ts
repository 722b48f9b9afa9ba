import type { RecordKindId } from './record-kinds.ts';

/** Two to six questions or phrases for each record, in staff's own words, none of them its title's. */
export type AskedOf<Id extends string> = Readonly<Partial<Record<Id, readonly string[]>>>;

/**
 * What staff would type to find a procedure's records, by kind and id. It reaches the search index and nothing else:
 * it is never shown.
 */
export type Asked = Readonly<Partial<Record<RecordKindId, AskedOf<string>>>>;
