import type { MapItem, MapShape } from '../../process-map/index.ts';
import type { CaseEvent, Datable, OpeningHours, Timescale } from '../../timescale/index.ts';

export interface WalkLink {
  readonly words: string;
  readonly url: string;
}

/** A rule that a step names: its words, and its record where it can be given a date. */
export interface WalkRule {
  readonly title: string;
  readonly words: string;
  readonly url: string;
  readonly timescale?: Datable;
}

/** All that a walk through a map needs: plain data, so that it survives being written into the page. */
export interface MapWalkProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  readonly shape: MapShape;
  readonly items: readonly MapItem[];
  /** The clauses of each node, by its id. */
  readonly clauses: Readonly<Record<string, readonly WalkLink[]>>;
  /** The rules that the map's steps name, by id. */
  readonly rules: Readonly<Record<string, WalkRule>>;
  /** Every record that the plan of dates is projected from. */
  readonly timescales: Readonly<Record<string, Timescale>>;
  /** The events that the dated rules count from, in the order in which the map comes to them. */
  readonly events: Readonly<Record<string, CaseEvent>>;
  /** Those of them whose date can be entered, the first of them the map's start date. */
  readonly entered: readonly string[];
  /** Opening hours by id, where a reading counts service hours. */
  readonly hours: Readonly<Record<string, OpeningHours>>;
  /** The maps in which this one goes on, by id. */
  readonly maps: Readonly<Record<string, WalkLink>>;
}
