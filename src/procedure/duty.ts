import type { Actors, Sources, Strength } from '../timescale/index.ts';

/**
 * Whose actor and strength a list prints for a rule of time that a duty's sentence cites: the rule's own, this duty's, or
 * nothing, where the sentence only mentions the rule.
 */
export type CitedAs = 'rule' | 'duty' | 'nothing';

/**
 * A line where the source says that a role does a thing, or that a thing is done by a time. `text` is the whole
 * sentence, printed once, in its place in the prose; `{timescale:id}` and `{figure:id}` stand for figures. Its
 * strength word stands in the text as it stands in the source.
 */
export interface Duty<
  Role extends string = string,
  Stage extends string = string,
  Section extends string = string,
> {
  readonly who: Actors<Role>;
  readonly strength: Strength;
  readonly text: string;
  /** What the sentence ends by naming, a line each: it ends in a colon then. */
  readonly list?: readonly [string, string, ...string[]];
  /** The stages of the work that it belongs to; none where it holds throughout. */
  readonly stages: readonly Stage[];
  /** An exception, printed directly under its rule. */
  readonly except?: string;
  /** By timescale id; needed where the rule's actor or strength differs from this duty's. */
  readonly cites?: Readonly<Record<string, CitedAs>>;
  readonly sources: Sources<Section>;
}

/** A duty's sentence whole: what it ends by naming goes on in the same line. */
export const dutySentence = ({ text, list }: Pick<Duty, 'text' | 'list'>): string =>
  list === undefined ? text : `${text} ${list.join('; ')}.`;
