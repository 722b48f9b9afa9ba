import type { CaseEvent, Timescale } from '../../timescale/index.ts';
import { hasParts } from '../kit/load-data.ts';

/** A row of the timeline. */
export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  readonly timescale: string;
  /** "up to 24 hours" */
  readonly words: string;
  readonly url: string;
}

/** What a timeline asks for. */
export interface TimelineHead {
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The event that support is counted from. */
  readonly start: string;
  /** Events that the reader may take as the start, where the document names none. */
  readonly startChoices: readonly string[];
  /** Events whose real dates the reader may add, in the order of the procedure. */
  readonly laterEvents: readonly string[];
  /** Those of these, each as it is asked for. */
  readonly events: Readonly<Record<string, CaseEvent>>;
}

/** What a timeline's dates are worked out and told from: plain data, a file of its own that the island fetches. */
export interface TimelineData {
  readonly rows: readonly TimelineRow[];
  /** The rows' timescales and those that the events between them hang on. */
  readonly timescales: Readonly<Record<string, Timescale>>;
  /** Every event that those records name. */
  readonly events: Readonly<Record<string, CaseEvent>>;
}

/** All that a timeline needs to know. */
export interface Timeline extends TimelineHead, TimelineData {
  readonly events: Readonly<Record<string, CaseEvent>>;
}

/** What the page itself holds of a timeline: enough to ask for its dates while the rest is on its way. */
export interface PhaseTimelineProps extends TimelineHead {
  /** The address of the timeline's data. */
  readonly address: string;
}

/** Whether what was fetched is a timeline's data: a network's own page may answer in its place. */
export function isTimelineData(data: unknown): data is TimelineData {
  return hasParts(data, ['rows', 'timescales', 'events']);
}
