import type { Procedure } from './procedure.ts';

/** What the guide knows of a kind of record. */
export interface KindOfRecord {
  /** As a sentence names one: "no section prints the timescale …". */
  readonly name: string;
  /** `content/<procedure>/<file>.ts`, or a folder of that name. */
  readonly file: string;
  /** Each has a file of its own in the folder. */
  readonly folder?: true;
  /** A procedure's records of this kind, by id. */
  readonly records: (procedure: Procedure) => Readonly<Record<string, unknown>>;
  /** The component by which a section prints or shows one. */
  readonly component?: string;
  /** The address of one, where it has a page or a place on a page. */
  readonly url?: (procedure: Procedure, id: string) => string;
  /** What one is called on a page; none where its title stands in its section's file, or it has none. */
  readonly title?: (procedure: Procedure, id: string) => string | undefined;
  /** What stands in brackets after its title in a list: an abbreviation's words, a chapter's number. */
  readonly aside?: (procedure: Procedure, id: string) => string | undefined;
  /** It stands in the contents from A to Z. */
  readonly listed?: true;
  /** What a search hit says that it is; none where it is not found by itself. */
  readonly searchedAs?: string;
  /** The file of the open data that holds it. */
  readonly publishedAs?: string;
  /** Each record, and each part of one, rests on a clause. */
  readonly cites?: true;
}
