import type { CaseEvent } from '../../timescale/index.ts';

/** What each event is called in a sentence, by its id: "receipt of the request". */
export const nounsOf = (
  events: Readonly<Record<string, CaseEvent>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(events).map(([id, { noun }]) => [id, noun]));
