import type { RECORD_KINDS } from '../record-kinds.ts';

/** The record files of a procedure: `content/<procedure>/<file>.ts`, or a folder of that name; and `content/councils.ts`. */
export type RecordFile =
  | (typeof RECORD_KINDS)[keyof typeof RECORD_KINDS]['file']
  | 'comparison'
  | 'councils'
  | 'asked';

/** A line of a file, or a record that the build looks up in its file. */
export type Place =
  | { readonly file: string; readonly line: number }
  | {
      readonly records: RecordFile;
      readonly id: string;
      /** Words that stand in the line at fault, where the record has many. */
      readonly excerpt?: string;
    };

/** What is wrong with the content, where, and what to do about it. */
export interface Fault {
  readonly procedure: string;
  readonly place: Place;
  readonly message: string;
  readonly mend: string;
}
