import type { Sources } from '../timescale/index.ts';

/** A row of a timeline: a period, a limit or a recurrence, drawn from its record. */
export interface PhaseRow<TimescaleId extends string = string> {
  readonly title: string;
  readonly timescale: TimescaleId;
  readonly part: 'phase' | 'extension' | 'phase-out' | 'exit' | 'reviews' | 'limit';
  readonly text: string;
}

/** The phases of a service as one timeline, projected from one event. */
export interface PhaseModel<
  Event extends string = string,
  TimescaleId extends string = string,
  Section extends string = string,
> {
  readonly title: string;
  readonly summary: string;
  readonly sources: Sources<Section>;
  /** The event that the rows count from. */
  readonly start: Event;
  /** Where the source names no start: the events that the reader may take as the start, marked as our assumption. */
  readonly startChoices: readonly Event[];
  readonly rows: Readonly<Record<string, PhaseRow<TimescaleId>>>;
}
