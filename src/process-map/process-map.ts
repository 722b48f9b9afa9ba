import type { Actors, Sources } from '../timescale/index.ts';

/** What a node of a map is. */
export const NODE_KINDS = ['start', 'step', 'decision', 'end'] as const;

/** How an end leaves the process. `not stated`: the procedure does not say; an open question names the map. */
export const END_OUTCOMES = ['done', 'continues', 'not stated'] as const;

interface NodeCommon<Section extends string> {
  readonly sources: Sources<Section>;
  /** For the trainer; never on the projected view. */
  readonly trainerNote?: string;
}

interface Timed<Event extends string, TimescaleId extends string> {
  readonly timescales?: readonly TimescaleId[];
  /** The event that has happened once this node is passed: due dates after it count from it. */
  readonly event?: Event;
}

/** One box of a map, with its ways out by the ids of the nodes that they lead to. */
export type MapNode<
  Event extends string = string,
  Role extends string = string,
  TimescaleId extends string = string,
  Section extends string = string,
> =
  | (NodeCommon<Section> &
      Timed<Event, TimescaleId> & {
        readonly kind: 'start';
        readonly text: string;
        readonly next: string;
      })
  | (NodeCommon<Section> &
      Timed<Event, TimescaleId> & {
        readonly kind: 'step';
        readonly actor: Actors<Role>;
        /** What is done, actor not repeated: "Contact the social worker". */
        readonly text: string;
        readonly next: string;
      })
  | (NodeCommon<Section> &
      Timed<Event, TimescaleId> & {
        readonly kind: 'decision';
        readonly actor: Actors<Role>;
        /** A question: "Does the panel accept the request?" */
        readonly text: string;
        readonly exits: readonly {
          readonly label: string;
          readonly to: string;
        }[];
      })
  | (NodeCommon<Section> & {
      readonly kind: 'end';
      /** What happens next. */
      readonly text: string;
      readonly outcome: (typeof END_OUTCOMES)[number];
      /** The map where the process goes on. */
      readonly map?: string;
    });

/** One record that is the picture, the list and the walk. Nodes stand in the order in which the list prints them. */
export interface ProcessMap<
  Event extends string = string,
  Role extends string = string,
  TimescaleId extends string = string,
  Section extends string = string,
> {
  readonly title: string;
  readonly summary: string;
  readonly sources: Sources<Section>;
  /** Where the source lost or mangled its diagram: "section 4, allocation". */
  readonly rebuiltFrom?: string;
  readonly nodes: Readonly<Record<string, MapNode<Event, Role, TimescaleId, Section>>>;
}
