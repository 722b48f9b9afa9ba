import type { CaseEvent } from '../../timescale/event.ts';
import type { OpeningHours } from '../../timescale/opening-hours.ts';
import type { Datable } from '../../timescale/record.ts';
import type { ParseOptions } from '../date-entry/parse-date.ts';

/** A date group of the form: the event that it asks for and how it is read. */
export interface AskedEvent extends ParseOptions {
  readonly event: string;
  readonly idPrefix: string;
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
  /** The document's own references: "5 step 4". */
  readonly clauses: readonly string[];
}

/** An open question, for the copied text. */
export interface QuestionNote {
  readonly title: string;
  /** Whom to ask, in words: "the Team Manager". */
  readonly ask: string;
}

/** All that a calculator needs to know: plain data, so that it survives being written into the page. */
export interface CalculatorProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  readonly council: string;
  readonly service: string;
  /** "Version 2, October 2024" */
  readonly version: string;
  readonly rule: CountedRule;
  readonly asked: readonly AskedEvent[];
  /** Rules that contradict this one: their dates stand beside its own where they count from the same events. */
  readonly compared: readonly CountedRule[];
  /** The events that the rule and the compared ones count from. */
  readonly events: Readonly<Record<string, CaseEvent>>;
  /** Opening hours by id, where a reading counts service hours. */
  readonly hours: Readonly<Record<string, OpeningHours>>;
  readonly questions: readonly QuestionNote[];
}
