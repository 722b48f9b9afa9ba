import type { Sources } from '../timescale/index.ts';

/** What a row of a timeline shows. */
export const PHASE_PARTS = ['phase', 'extension', 'phase-out', 'exit', 'reviews', 'limit'] as const;

/** A row of a timeline: a period, a limit or a recurrence, drawn from its record. */
interface PhaseRow<TimescaleId extends string = string> {
  readonly title: string;
  readonly timescale: TimescaleId;
  readonly part: (typeof PHASE_PARTS)[number];
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
