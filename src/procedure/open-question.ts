import type { Sources } from '../timescale/index.ts';

/** What is the matter with the source. */
export const QUESTION_KINDS = [
  'contradiction',
  'ambiguity',
  'missing step',
  'lost text',
  'out of date',
  'loose reference',
] as const;

/** What a document leaves unclear, shown and never settled here. What it affects links back by derivation. */
export interface OpenQuestion<
  Role extends string = string,
  TimescaleId extends string = string,
  FigureId extends string = string,
  MapId extends string = string,
  CheckId extends string = string,
  Section extends string = string,
> {
  readonly kind: (typeof QUESTION_KINDS)[number];
  /** A short heading: "When the panel declines". */
  readonly title: string;
  /** What the document says and what it leaves unclear. */
  readonly text: string;
  /** What may be meant. */
  readonly readings?: readonly string[];
  /** Whom to ask. */
  readonly ask: readonly [Role, ...Role[]];
  /** The first is where it is shown. */
  readonly sources: Sources<Section>;
  readonly affects: {
    readonly timescales?: readonly TimescaleId[];
    readonly figures?: readonly FigureId[];
    readonly maps?: readonly MapId[];
    readonly checks?: readonly CheckId[];
  };
  /** Its timescales contradict each other: each one's calculator shows the others' dates too. */
  readonly compare?: true;
}
