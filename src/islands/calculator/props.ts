import type { CalendarRule } from '../../calendar-file/index.ts';
import type { CaseEvent, Datable, OpeningHours } from '../../timescale/index.ts';
import type { AskedEvent } from '../kit/date-entry/typed-date.ts';

/** A rule with what its result shows beside the date, and what its files and its case note say of it. */
export interface CountedRule extends CalendarRule {
  readonly url: string;
  readonly timescale: Datable;
  /** Its clause as a sentence names it: "section 5 step 4". */
  readonly cited: string;
}

/** A rule whose dates stand beside another's. */
export interface ComparedRule extends CountedRule {
  /** What to say where one of the two, which must never pass the other, may end after it; none where they contradict. */
  readonly pastLimit?: string;
  /** The other is the limit of this one; else this is the limit. */
  readonly isHeld?: true;
}

/** All that a calculator needs to know: plain data, so that it survives being written into the page. */
export interface CalculatorProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  readonly rule: CountedRule;
  readonly asked: readonly AskedEvent[];
  /** What each of several readings takes the clause to mean, by its id: "Within 28 days of consent". */
  readonly readings: Readonly<Record<string, string>>;
  /**
   * Rules that contradict this one, its limit, and what it is the limit of: their dates stand beside its own where they
   * count from the same events.
   */
  readonly compared: readonly ComparedRule[];
  /** The events that the rule and the compared ones count from. */
  readonly events: Readonly<Record<string, CaseEvent>>;
  /** Opening hours by id, where a reading counts service hours. */
  readonly hours: Readonly<Record<string, OpeningHours>>;
  /** Lines of the copied text before the dates: the rule, the council, the document and its clause. */
  readonly noteHead: readonly string[];
  /** Lines after them: how we count, and the open questions with whom to ask. */
  readonly noteFoot: readonly string[];
}
