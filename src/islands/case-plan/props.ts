import type { CaseEvent, Timescale } from '../../timescale/index.ts';

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
  /** The source's own word. */
  readonly strength: string;
  /** The document's own reference: "5 step 4". */
  readonly clause: string;
  readonly clauses: readonly PlanLink[];
  readonly questions: readonly PlanQuestion[];
}

/** All that a case plan needs to know: plain data, so that it survives being written into the page. */
export interface CasePlanProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  readonly procedureId: string;
  readonly procedure: string;
  readonly council: string;
  readonly version: string;
  /** The event whose date the plan starts from. */
  readonly start: string;
  /** The events that the reader may start from instead, the start among them. */
  readonly starts: readonly string[];
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
