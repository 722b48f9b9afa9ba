import type { Sources } from '../timescale/index.ts';

/** A term of one council's document; never shared between procedures. */
export interface GlossaryEntry<Section extends string = string> {
  /** As it stands in the prose: "FGC", "Signs of Safety". */
  readonly term: string;
  /** The words that an abbreviation stands for. */
  readonly expansion?: string;
  /** The document itself never expands the abbreviation. */
  readonly expandedBy?: 'us';
  readonly meaning: string;
  readonly aliases?: readonly string[];
  readonly sources: Sources<Section>;
}
