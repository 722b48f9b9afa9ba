/** A happening that timescales count from, or count back from: an allocation, a panel, a meeting. */
export interface CaseEvent {
  /** Reads after "of", "after" or "before": "allocation", "the panel", "receipt of the request". */
  readonly noun: string;
  /** The question that asks for its date: "When was the family allocated a worker?" */
  readonly question: string;
  /** What the source leaves open about it, in a sentence marked as our note. */
  readonly note?: string;
}

/** A figure runs on from an event, or back from one. */
export type Counts<Event extends string = string> =
  { readonly from: Event } | { readonly before: Event };
