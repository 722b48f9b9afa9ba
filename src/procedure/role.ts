/** A role that the document names. Never a person. */
export interface Role {
  /** As it reads within a sentence: "family worker", "Team Manager". */
  readonly name: string;
  /** Other names that the document uses for it. */
  readonly aliases?: readonly string[];
  /** What the role does in this procedure, from the document. */
  readonly summary: string;
}
