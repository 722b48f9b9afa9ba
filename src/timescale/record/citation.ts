/** Where in the source document a record comes from. */
export interface Source<Section extends string = string> {
  /** The page of the guide that restates the clause: an id from the procedure's list of sections. */
  readonly section: Section;
  /** The document's own reference, as a reader would cite it: "5 step 4", "9.1", "Chapter 7, What assessment we use". */
  readonly ref: string;
}

/** One or more sources: a record without one cannot be written. */
export type Sources<Section extends string = string> = readonly [
  Source<Section>,
  ...Source<Section>[],
];

/** Who acts: any one of the roles, all of them together, or nobody that the source names. */
export type Actors<Role extends string = string> =
  | { readonly anyOf: readonly [Role, ...Role[]] }
  | { readonly allOf: readonly [Role, ...Role[]] }
  | 'not stated';

/**
 * The source's own strength word. A bare present tense ("the team visits …") is "not stated".
 * Never upgraded, downgraded or dropped.
 */
export const STRENGTHS = [
  'must',
  'is required to',
  'is required',
  'has to',
  'needs to',
  'will',
  'is to',
  'should',
  'is expected to',
  'is responsible for',
  'may',
  'can',
  'not stated',
] as const;

/** One of them. */
export type Strength = (typeof STRENGTHS)[number];
