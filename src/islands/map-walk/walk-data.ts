import type { NodeShape } from '../../process-map/index.ts';
import type { CaseEvent, Timescale } from '../../timescale/index.ts';
import { hasParts } from '../kit/load-data.ts';

/** A link with its words. */
export interface WalkLink {
  readonly words: string;
  readonly url: string;
}

/** What a step says, beside where it leads. */
export interface WalkWords {
  readonly text: string;
  /** Who acts, in words; none at a start or an end. */
  readonly actor?: string;
  /** The ids of the rules that it names. */
  readonly timescales: readonly string[];
  /** Of some of them the conditions under which they hold that the step's text leaves out, by id. */
  readonly conditions?: Readonly<Record<string, string>>;
  readonly clauses: readonly WalkLink[];
  /** The map where the process goes on. */
  readonly continues?: WalkLink;
  /** The procedure does not say what happens here. */
  readonly notStated?: true;
}

/** A step of a walk: its place in the map and its words. */
export type WalkNode = NodeShape & WalkWords;

/** All that a walk through a map needs: plain data, written as a file of its own and fetched when the walk is opened. */
export interface WalkData {
  /** The address under which each rule has its page, by its id. */
  readonly deadlines: string;
  /** "Durham" */
  readonly council: string;
  /** The map's title. */
  readonly title: string;
  /** The maps that go on in this one, each by the step that leads here. */
  readonly comesFrom: readonly WalkLink[];
  /** The map's nodes in the order of its list: a map's shape, with the words. */
  readonly nodes: Readonly<Record<string, WalkNode>>;
  /** The rules that the steps name, and the opening hours by which some of them count. */
  readonly timescales: Readonly<Record<string, Timescale>>;
  /** The events that the dated rules count from, in the order in which the map comes to them. */
  readonly events: Readonly<Record<string, CaseEvent>>;
}

/** Whether what was fetched is a walk: a network's own page may answer in its place. */
export function isWalkData(data: unknown): data is WalkData {
  return hasParts(data, ['deadlines', 'nodes', 'timescales', 'events']);
}
