/** Sections of a long chapter that belong together: their duties, and their open questions, have a page of their own. */
interface ChapterPart<Section extends string = string> {
  /** Our own title, in sentence case. */
  readonly title: string;
  /** The section with which it begins; it goes on to where the next part begins. */
  readonly from: Section;
}

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
  /** By id, in the document's order: of a chapter whose duties, or open questions, are more than one page should hold. */
  readonly parts?: Readonly<Record<string, ChapterPart<Section>>>;
}

/** Where the records of a section are listed: with those of its chapter, or of a part of it. */
export interface ListedAt {
  /** The chapter's id; undefined where the document has no chapters. */
  readonly chapter?: string;
  /** The part's id; undefined where the chapter has none. */
  readonly part?: string;
}
