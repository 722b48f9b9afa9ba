/**
 * A chapter of a document that is divided into chapters. Its home lists its pages and shows what the chapter asks of
 * whom by when, derived from the duties that its pages print.
 */
export interface Chapter<Section extends string = string> {
  /** Our own title, in sentence case. */
  readonly title: string;
  /** The document's own words: "Chapter 4, Requests for Early Help". */
  readonly source: string;
  /** The document's own number, as citations give it: "Chapter 4". */
  readonly ref: string;
  readonly summary: string;
  /** Whom it is for. */
  readonly for: string;
  /** Words that staff search for. */
  readonly aliases?: readonly string[];
  /** Its section pages in the document's order; a section page belongs to one chapter. */
  readonly sections: readonly [Section, ...Section[]];
}
