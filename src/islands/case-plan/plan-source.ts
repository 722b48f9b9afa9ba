import type { CaseEvent, Timescale } from '../../timescale/index.ts';
import { hasParts } from '../kit/load-data.ts';

interface PlanLink {
  readonly words: string;
  readonly url: string;
}

/** What the document leaves unclear about a rule, and whom to ask. */
interface PlanQuestion {
  readonly title: string;
  readonly url: string;
  /** Roles in words. */
  readonly ask: string;
}

/** A rule of the plan, with all that a row says of it beside its dates. */
export interface PlanRule {
  readonly id: string;
  /** "Complete the plan" */
  readonly title: string;
  /** "within 10 working days" */
  readonly words: string;
  /** What it holds under: "if no agreement can be reached", "where possible". */
  readonly conditions: readonly string[];
  /** Its calculator. */
  readonly url: string;
  /** Roles in words, or that the document does not say. */
  readonly who: string;
  /** The names of those roles, each by itself; none where the document does not say. */
  readonly roles: readonly string[];
  /** The stage of the work that it belongs to, in words; none where it holds throughout. */
  readonly stage?: string;
  /** The source's own word. */
  readonly strength: string;
  /** The document's own reference: "5 step 4". */
  readonly clause: string;
  readonly clauses: readonly PlanLink[];
  readonly questions: readonly PlanQuestion[];
}

/** All that a procedure's case plan is worked out and told from: plain data, a file of its own that the island fetches. */
export interface PlanData {
  readonly procedureId: string;
  readonly procedure: string;
  readonly council: string;
  readonly version: string;
  /** Every rule with a date, in the procedure's order. */
  readonly rules: readonly PlanRule[];
  /** Their records, and the opening hours that they count by. */
  readonly timescales: Readonly<Record<string, Timescale>>;
  /** The events that those records name, in the procedure's order. */
  readonly events: Readonly<Record<string, CaseEvent>>;
  /** How the units of the rules are counted, a sentence each. */
  readonly conventions: readonly string[];
  /** The same of each rule by itself, by the units in which it counts (see `unitsOf`). */
  readonly conventionsByUnits: Readonly<Record<string, readonly string[]>>;
}

/** A plan's data with where it stands on the page and the event that it starts from. */
export interface PlanSource extends PlanData {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  /** The event whose date the plan starts from. */
  readonly start: string;
}

/** Whether what was fetched is a plan's data: a network's own page may answer in its place. */
export function isPlanData(data: unknown): data is PlanData {
  return hasParts(data, ['procedureId', 'rules', 'timescales', 'events']);
}
