/** An event that a plan may start from, and how its date is asked for. */
export interface PlanStart {
  readonly event: string;
  /** "receipt of the request" */
  readonly noun: string;
  /** "When was the request received?" */
  readonly question: string;
  /** Some rule counts hours from it, so that its time of day matters. */
  readonly withTime: boolean;
}

/** What the page itself holds of a case plan: enough to ask for its first date while the rest is on its way. */
export interface CasePlanProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  /** The address of the plan's data. */
  readonly address: string;
  /** The event that is asked for first. */
  readonly start: string;
  /** The events that the reader may start from, the first among them. */
  readonly starts: readonly PlanStart[];
}
