import type { CaseEvent, Timescale } from '../../timescale/index.ts';

/** A row of the timeline. */
export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  readonly timescale: string;
  /** "up to 24 hours" */
  readonly words: string;
  readonly url: string;
}

/** All that a timeline needs to know, as plain data. */
export interface PhaseTimelineProps {
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The event that support is counted from. */
  readonly start: string;
  /** Events that the reader may take as the start, where the document names none. */
  readonly startChoices: readonly string[];
  readonly rows: readonly TimelineRow[];
  /** The rows' timescales and those that the events between them hang on. */
  readonly timescales: Readonly<Record<string, Timescale>>;
  readonly events: Readonly<Record<string, CaseEvent>>;
  /** Events whose real dates the reader may add, in the order of the procedure. */
  readonly laterEvents: readonly string[];
}
