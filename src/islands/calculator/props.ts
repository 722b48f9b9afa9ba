import type { CaseEvent } from '../../timescale/event.ts';
import type { OpeningHours } from '../../timescale/opening-hours.ts';
import type { Datable } from '../../timescale/record.ts';

/** A clause that a rule rests on, and where the guide restates it. */
export interface ClauseLink {
  readonly ref: string;
  readonly url: string;
}

/** A rule with what its result shows beside the date. */
export interface CountedRule {
  readonly id: string;
  /** "Complete the plan" */
  readonly title: string;
  /** "within 10 working days" */
  readonly words: string;
  readonly url: string;
  readonly timescale: Datable;
  readonly clauses: readonly ClauseLink[];
}

/** An open question that stands on the result, its text looked up. */
export interface QuestionNote {
  readonly title: string;
  /** Left out where the page prints the question in full. */
  readonly text?: string;
  /** Whom to ask, in words: "the Team Manager". */
  readonly ask: string;
  readonly url: string;
}

/** All that a calculator needs to know: plain data, so that it survives being written into the page. */
export interface CalculatorProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  readonly council: string;
  readonly service: string;
  /** The document's title. */
  readonly document: string;
  /** "Version 2, October 2024" */
  readonly version: string;
  readonly rule: CountedRule;
  /** Rules that contradict this one: their dates stand beside its own where they count from the same events. */
  readonly compared: readonly CountedRule[];
  /** The events that the rule and the compared ones count from. */
  readonly events: Readonly<Record<string, CaseEvent>>;
  /** Opening hours by id, where a reading counts service hours. */
  readonly hours: Readonly<Record<string, OpeningHours>>;
  readonly questions: readonly QuestionNote[];
  readonly howWeCountUrl: string;
}
