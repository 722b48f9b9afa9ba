/** A happening that timescales count from, or count back from: an allocation, a panel, a meeting. */
export interface CaseEvent {
  /** Reads after "of", "after" or "before": "allocation", "the panel", "receipt of the request". */
  readonly noun: string;
  /** The question that asks for its date: "When was the family allocated a worker?" */
  readonly question: string;
  /** What the source leaves open about it, in a sentence marked as our note. */
  readonly note?: string;
}

/**
 * What has happened once a rule is met: an event, or one that is always one of several. A referral is with a team once it
 * is in the tray of either: `event` is the first, `oneOf` are the two, of which a case has one.
 */
export type Done<Event extends string = string> =
  | Event
  | { readonly event: Event; readonly oneOf: readonly [Event, Event, ...Event[]] };

/** A figure runs on from an event, or back from one. */
export type Counts<Event extends string = string> =
  | { readonly from: Event }
  | { readonly before: Event };
