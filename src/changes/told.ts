import type { RecordKindId } from '../procedure/index.ts';

/**
 * What a record tells a reader. Its texts hold `{timescale:id}`, `{role:id}` and the like where another record prints
 * itself, so that a figure that changes is one change and not one in every sentence that cites it.
 */
export interface Line {
  readonly title?: string;
  /** What other records print of it: "within 10 working days". Where there is none, they print its title. */
  readonly said?: string;
  /** The ends of a figure, which other records may print by themselves. */
  readonly min?: string;
  readonly max?: string;
  readonly words: string;
}

/** The lines of one kind of record, by id; a part of a record is named with it: "allocation/accepted". */
export type Lines = Readonly<Record<string, Line>>;

/** The kinds of record, and what each document says of itself. */
export type ToldKind = RecordKindId | 'document';

/** All that a procedure's records tell, by kind and id. */
export type Told = Readonly<Record<ToldKind, Lines>>;

/** The id of the record that a line, or the part that it tells, belongs to. */
export const recordOf = (id: string): string => id.split('/', 1)[0] ?? id;

/** The part of its record that a line tells; undefined where it tells the record. */
export const partOf = (id: string): string | undefined => id.split('/')[1];
