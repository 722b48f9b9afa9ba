import type { Actors, Sources, Strength } from '../timescale/index.ts';

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
  /** The stages of the work that it belongs to; none where it holds throughout. */
  readonly stages: readonly Stage[];
  /** An exception, printed directly under its rule. */
  readonly except?: string;
  readonly sources: Sources<Section>;
}
